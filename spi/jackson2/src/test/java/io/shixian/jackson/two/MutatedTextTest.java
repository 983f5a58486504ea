package io.shixian.jackson.two;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.json.CanonicalJson;
import io.shixian.json.MalformedJsonException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is done to a text, it is read, or refused as it is documented; by both libraries alike. */
class MutatedTextTest {

    private static final int TEXTS = 100_000;
    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "null",
        "true",
        "-1",
        "1e9999",
        "0.1",
        "99999999999999999999",
        "\"type\":",
        "\"x\":1,",
        "\"\"",
        " ",
        "\u0000",
        "\ud83d",
        "\\ud83d",
        "张",
        "{\"role\":\"r\"}",
        "2026-02-30",
        "opened",
        "tick"
    };

    private final Random random = new Random(20261122);

    @Test
    void is_read_or_refused_alike() {
        List<String> texts = new ArrayList<>();
        SampleCase.file().history().forEach(event -> texts.add(CanonicalJson.text(event)));
        for (int i = 0; i < 40; i++) {
            texts.add(CanonicalJson.text(RandomValues.with(random, CaseEvent.class)));
        }
        int read = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = mutated(texts.get(random.nextInt(texts.size())));
            String outcome = outcome(i % 2 == 0, text);
            if (i % 10 == 0) {
                assertThat(outcome(i % 2 != 0, text)).isEqualTo(outcome);
            }
            read += outcome.startsWith("{") ? 1 : 0;
        }
        assertThat(read).isBetween(TEXTS / 20, TEXTS / 2);
    }

    private static String outcome(boolean byJackson2, String text) {
        try {
            return CanonicalJson.text(
                    byJackson2
                            ? ShixianJson.read(CaseEvent.class, text)
                            : io.shixian.jackson.ShixianJson.read(CaseEvent.class, text));
        } catch (MalformedJsonException e) {
            assertThat(e.getMessage()).startsWith("$").contains("; ");
            return e.path();
        }
    }

    private String mutated(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int times = 1 + random.nextInt(3); times > 0 && !changed.isEmpty(); times--) {
            int at = random.nextInt(changed.length());
            int end = Math.min(changed.length(), at + random.nextInt(random.nextInt(10) == 0 ? 80 : 4));
            switch (random.nextInt(4)) {
                case 0 -> changed.delete(at, end);
                case 1 -> changed.insert(at, PIECES[random.nextInt(PIECES.length)]);
                case 2 -> changed.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
                default -> changed.insert(at, changed.substring(at, end));
            }
        }
        return changed.toString();
    }
}
