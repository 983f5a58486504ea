package io.shixian.spi.testkit;

import static io.shixian.spi.testkit.Samples.NOON;
import static io.shixian.spi.testkit.Samples.acceptance;
import static io.shixian.spi.testkit.Samples.opening;
import static io.shixian.spi.testkit.Samples.rowOnly;
import static io.shixian.spi.testkit.Samples.supplement;
import static io.shixian.spi.testkit.Samples.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.CaseFile;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.notification.OutboxRow;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.ConcurrentChangeException;
import io.shixian.spi.storage.DuplicateCommandException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Outbox} must do, together with the store whose commits fill it. */
public abstract class OutboxContract {

    private CaseStore store;
    private Outbox outbox;

    /** Returns a new store that holds nothing. */
    protected abstract CaseStore emptyStore();

    /** Returns the outbox that the commits of the store last made fill. */
    protected abstract Outbox outboxOfStore();

    @BeforeEach
    void begin_with_an_empty_outbox() {
        store = emptyStore();
        outbox = outboxOfStore();
    }

    private List<OutboxRow> pending(int limit) {
        return outbox.rows(DeliveryState.PENDING, limit, Optional.empty());
    }

    private void delivered(OutboxRow row) {
        outbox.put(row, row.delivered(NOON));
    }

    private CaseFile stored(Commit commit) {
        store.commit(commit);
        return commit.file();
    }

    @Test
    void is_empty_while_nothing_is_told() {
        stored(opening("c-1", NOON));

        assertThat(pending(10)).isEmpty();
    }

    @Test
    void holds_exactly_what_commits_told_in_their_order() {
        List<OutboxRow> told = new ArrayList<>();
        for (String id : List.of("z", "a", "m")) {
            Commit supplement = supplement(stored(opening(id, NOON)), NOON);
            Commit acceptance = acceptance(stored(supplement), NOON);
            stored(acceptance);
            told.addAll(supplement.outbox());
            told.addAll(acceptance.outbox());
        }

        assertThat(told).hasSize(9);
        assertThat(pending(100)).isEqualTo(told);
        assertThat(pending(4)).isEqualTo(told.subList(0, 4));
    }

    @Test
    void keeps_a_recipient_who_is_nobody_yet_apart_from_a_party() {
        stored(acceptance(stored(opening("c-1", NOON)), NOON));

        assertThat(pending(10))
                .extracting(row -> row.notification().recipient().party().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void goes_on_holding_what_was_read_but_not_delivered() {
        stored(supplement(stored(opening("c-1", NOON)), NOON));

        assertThat(pending(10)).hasSize(1).isEqualTo(pending(10));
    }

    @Test
    void lets_go_of_what_was_delivered_and_of_nothing_else() {
        Commit acceptance = acceptance(stored(opening("c-1", NOON)), NOON);
        stored(acceptance);

        delivered(acceptance.outbox().get(0));

        assertThat(pending(10)).containsExactly(acceptance.outbox().get(1));
    }

    @Test
    void ignores_the_delivery_of_what_it_does_not_hold() {
        Commit supplement = supplement(stored(opening("c-1", NOON)), NOON);
        stored(supplement);

        delivered(supplement.outbox().get(0));
        delivered(supplement.outbox().get(0));

        assertThat(pending(10)).isEmpty();
    }

    @Test
    void is_not_filled_again_by_later_commits_to_the_case() {
        Commit first = supplement(stored(opening("c-1", NOON)), NOON);
        Commit second = supplement(stored(first), NOON);
        delivered(first.outbox().get(0));

        stored(second);
        stored(rowOnly(second.file(), NOON.plusSeconds(1)));

        assertThat(pending(10)).isEqualTo(second.outbox());
    }

    @Test
    void holds_nothing_of_a_refused_commit() {
        CaseFile seen = stored(under("k-1", opening("c-1", NOON)));

        assertThatThrownBy(() -> store.commit(under("k-1", supplement(seen, NOON))))
                .isInstanceOf(DuplicateCommandException.class);
        assertThat(pending(10)).isEmpty();

        Commit newer = supplement(seen, NOON);
        stored(newer);
        assertThatThrownBy(() -> store.commit(acceptance(seen, NOON))).isInstanceOf(ConcurrentChangeException.class);
        assertThat(pending(10)).isEqualTo(newer.outbox());
    }

    @Test
    void holds_what_one_of_many_concurrent_commits_told() {
        CaseFile file = stored(opening("c-1", NOON));
        Commit acceptance = acceptance(file, NOON);
        Commit supplement = supplement(file, NOON);

        AtOnce.run(8, i -> store.commit(i % 2 == 0 ? acceptance : supplement));

        boolean accepted = store.find(file.id()).orElseThrow().stage().equals(SampleProcedure.ACCEPTED);
        assertThat(pending(10)).isEqualTo(accepted ? acceptance.outbox() : supplement.outbox());
    }
}
