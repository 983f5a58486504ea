package io.shixian.examples.cli.outbox;

import static io.shixian.examples.cli.Ran.shixian;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.KeptFile;
import io.shixian.examples.cli.Ran;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.OutboxRow;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is to be told of two applications: one accepted, one deemed accepted. */
class OutboxCommandTest {

    private static final Instant LATER = Instant.parse("2024-03-12T04:00:00Z");

    private final KeptFile file;

    OutboxCommandTest(@TempDir Path folder) {
        file = new KeptFile(folder);
    }

    private Ran outbox(String... options) {
        String[] args = new String[options.length + 3];
        System.arraycopy(new String[] {"outbox", "--db", file.url()}, 0, args, 0, 3);
        System.arraycopy(options, 0, args, 3, options.length);
        return shixian(args);
    }

    /** Lets something become of the first row, and returns its id. */
    private String first(UnaryOperator<OutboxRow> becomes) {
        String[] id = new String[1];
        file.work(store -> {
            OutboxRow row =
                    store.rows(DeliveryState.PENDING, 1, Optional.empty()).get(0);
            assertThat(store.put(row, becomes.apply(row))).isTrue();
            id[0] = row.id();
        });
        return id[0];
    }

    @Test
    void lists_what_is_pending_as_it_came() {
        assertThat(outbox("--lang", "en").lines().stream().map(line -> line.replaceAll("^[0-9a-f-]{36}", "ID")))
                .containsExactly(
                        "id                                    state    case  to           channel  about                  failures  next or settled         why",
                        "ID  pending  8     applicant 8  in-app   licence/accept         0         2024-03-06T10:00+08:00  -",
                        "ID  pending  7     applicant 7  in-app   licence/lapsed-notice  0         2024-03-12T00:00+08:00  -",
                        "ID  pending  7     window       in-app   licence/lapsed-notice  0         2024-03-12T00:00+08:00  -",
                        "",
                        "pending 3",
                        "set aside 0");
    }

    @Test
    void shows_why_a_row_was_set_aside() {
        String id = first(row -> row.setAside("the number does not exist", LATER));

        Ran ran = outbox("--state", "set-aside");

        assertThat(ran.out())
                .contains(id + "  已搁置  8     申请人 8  in-app  licence/accept  1")
                .endsWith("2024-03-12T12:00+08:00  the number does not exist\n\n已搁置 / set aside 1\n");
        assertThat(outbox("--json", "--state", "set-aside").out())
                .isEqualTo("{\"id\":\"" + id + "\",\"state\":\"set-aside\",\"case\":\"8\",\"role\":\"applicant\","
                        + "\"party\":\"8\",\"channel\":\"in-app\",\"template\":\"licence/accept\",\"attempts\":1,"
                        + "\"nextAttempt\":null,\"settledAt\":\"2024-03-12T12:00+08:00\","
                        + "\"failure\":\"the number does not exist\"}\n");
    }

    @Test
    void lets_a_row_be_tried_again_that_was_set_aside() {
        String id = first(row -> row.setAside("the number does not exist", LATER));

        Ran ran = outbox("--redeliver", id, "--lang", "en");

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).startsWith(id + ": pending, from 20").endsWith("+08:00 on\n");
        assertThat(outbox("--json", "--state", "set-aside").out()).isEmpty();
        assertThat(outbox("--json").lines().get(0))
                .startsWith("{\"id\":\"" + id)
                .contains("\"attempts\":0");
    }

    @Test
    void lists_what_was_delivered_only_if_asked() {
        String id = first(row -> row.delivered(LATER));

        assertThat(outbox("--json").out()).doesNotContain(id);
        assertThat(outbox("--json", "--state", "delivered").lines()).hasSize(1);
    }

    @Test
    void counts_what_it_does_not_list() {
        assertThat(outbox("--most", "1", "--lang", "en").lines()).hasSize(5).endsWith("pending 3", "set aside 0");
    }

    @Test
    void refuses_what_makes_no_sense() {
        assertThat(outbox("--redeliver", "5"))
                .isEqualTo(new Ran(2, "", "the outbox has no row '5'; leave out --redeliver to see what it has\n"));
        assertThat(outbox("--state", "lost").err())
                .isEqualTo("--state 'lost' is not a state; write one of pending, delivered, set-aside\n");
        assertThat(outbox("--most", "0").err()).isEqualTo("--most 0 lists nothing; give 1 or more\n");
        assertThat(outbox("--redeliver", "5", "--json").exit()).isEqualTo(2);
    }
}
