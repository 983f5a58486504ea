package io.shixian.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordReferenceTest {

    private static final String ID = "Zk3-_0123456789abcdefG";
    private static final String DIGEST = "d".repeat(43);

    @Test
    void is_read_as_it_is_written() {
        WordReference reference = new WordReference(ID, DIGEST);

        assertThat(reference).hasToString("words:" + ID + ":" + DIGEST);
        assertThat(WordReference.parse(reference.toString())).hasValue(reference);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "words:",
                "我是张三",
                " words:Zk3-_0123456789abcdefG:ddddddddddddddddddddddddddddddddddddddddddd",
                "words:Zk3-_0123456789abcdefG:ddddddddddddddddddddddddddddddddddddddddddd\n",
                "words:Zk3-_0123456789abcdefG:dddddddddddddddddddddddddddddddddddddddddd",
                "words:Zk3-_0123456789abcdef=:ddddddddddddddddddddddddddddddddddddddddddd",
                "Words:Zk3-_0123456789abcdefG:ddddddddddddddddddddddddddddddddddddddddddd"
            })
    void is_nothing_else(String text) {
        assertThat(WordReference.parse(text)).isEmpty();
    }

    @Test
    void has_an_id_and_a_digest_of_fixed_length() {
        assertThatThrownBy(() -> new WordReference("short", DIGEST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a reference to words has an id of 22 and a digest of 43 letters, digits, '-' and '_',"
                        + " not of 5 and 43");
    }

    @Test
    void is_found_wherever_words_can_stand() {
        Particulars given = new Particulars(
                Optional.of(reference("r")),
                List.of("doc-1", reference("b")),
                Map.of(),
                Map.of(reference("c"), true),
                OptionalInt.empty(),
                Map.of("phone", reference("p"), reference("k"), "words"));

        assertThat(WordReference.in(given))
                .extracting(reference -> reference.id().substring(0, 1))
                .containsExactly("r", "b", "p");
    }

    private static String reference(String letter) {
        return new WordReference(letter.repeat(22), DIGEST).toString();
    }
}
