package io.shixian.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.law.Label;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Small tables as text come back as they were. */
class LinesTest {

    @Property(tries = 300)
    void labels_come_back(
            @ForAll @Size(max = 4) Map<@NotBlank String, @NotBlank String> words,
            @ForAll @NotBlank @Chars({'\\', '\t', '\n', 'n', 't', '-'}) @StringLength(max = 8) String hard) {
        Map<String, Label> labels = new java.util.HashMap<>();
        words.forEach((name, word) -> labels.put(name, new Label(word, "x" + hard)));
        labels.put(hard, new Label("-" + hard, "-"));

        assertThat(Lines.labels(Lines.labels(labels))).isEqualTo(labels);
    }

    @Test
    void nothing_is_a_hyphen() {
        assertThat(Lines.labels(Map.of())).isEqualTo("-");
        assertThat(Lines.labels("-")).isEmpty();
        assertThat(Lines.parties("-")).isEmpty();
    }

    @Test
    void parties_stand_one_to_a_line_by_their_roles() {
        Role own = Role.of("a-role", "自定\t角色", "own");
        Map<Role, Party> parties = Map.of(Role.WINDOW, new Party("w-1"), own, new Party("甲\n\\"));

        String text = Lines.parties(parties);

        assertThat(text).isEqualTo("a-role\t自定\\t角色\town\t甲\\n\\\\\nwindow\t窗口\twindow\tw-1");
        assertThat(Lines.parties(text)).isEqualTo(parties);
        assertThat(Lines.parties(text).keySet())
                .extracting(role -> role.label().zh())
                .contains("自定\t角色");
    }
}
