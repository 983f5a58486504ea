package io.shixian.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleTest {

    private static final List<Role> KNOWN = List.of(
            Role.APPLICANT,
            Role.ADMINISTRATOR,
            Role.ACCESSOR,
            Role.OPERATOR,
            Role.RESPONSIBLE_UNIT,
            Role.SUPERVISOR,
            Role.WINDOW,
            Role.SYSTEM);

    @Test
    void two_roles_of_the_same_code_are_the_same_whatever_their_names() {
        Role renamed = Role.of("window", "综合窗口", "one-stop window");

        assertThat(renamed).isEqualTo(Role.WINDOW).hasSameHashCodeAs(Role.WINDOW);
        assertThat(Set.of(Role.WINDOW)).contains(renamed);
        assertThat(renamed.label()).isNotEqualTo(Role.WINDOW.label());
    }

    @Test
    void roles_of_different_codes_differ_though_they_have_the_same_name() {
        assertThat(Role.of("counter", "窗口", "window")).isNotEqualTo(Role.WINDOW);
        assertThat(Role.WINDOW).isNotEqualTo("window");
    }

    @Test
    void the_known_roles_have_the_codes_that_scripts_use() {
        assertThat(KNOWN)
                .doesNotHaveDuplicates()
                .extracting(Role::toString)
                .containsExactly(
                        "applicant",
                        "administrator",
                        "accessor",
                        "operator",
                        "responsible-unit",
                        "supervisor",
                        "window",
                        "system");
    }

    @Test
    void a_code_in_another_form_is_refused() {
        assertThatThrownBy(() -> Role.of("Window", "窗口", "window")).isInstanceOf(IllegalArgumentException.class);
    }
}
