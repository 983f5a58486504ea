package io.shixian.spi.testkit;

import static io.shixian.spi.testkit.Samples.NOON;
import static io.shixian.spi.testkit.Samples.acceptance;
import static io.shixian.spi.testkit.Samples.id;
import static io.shixian.spi.testkit.Samples.opening;
import static io.shixian.spi.testkit.Samples.supplement;
import static io.shixian.spi.testkit.Samples.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.shixian.core.casefile.CaseFile;
import org.junit.jupiter.api.Test;

/** What a store remembers of a case, if it remembers anything, the case has been. */
interface RecentContract extends OfStore {

    @Test
    default void remembers_no_case_that_was_never_there() {
        stored(opening("c-1", NOON));
        store().find(id("c-2"));

        assertThat(store().recent(id("c-2"))).isEmpty();
    }

    @Test
    default void remembers_a_case_as_it_was_stored_or_not_at_all() {
        CaseFile first = stored(opening("c-1", NOON));
        CaseFile second = stored(supplement(first, NOON));
        stored(opening("c-2", NOON));

        assertRemembersOneOf(first, second);
        store().find(id("c-1"));
        assertRemembersOneOf(first, second);
    }

    @Test
    default void remembers_nothing_of_what_it_has_refused() {
        CaseFile first = stored(under("k-1", opening("c-1", NOON)));
        CaseFile second = stored(supplement(first, NOON));

        assertThat(catchThrowable(() -> store().commit(acceptance(first, NOON))))
                .isNotNull();
        assertRemembersOneOf(first, second);
        assertThat(catchThrowable(() -> store().commit(under("k-1", acceptance(second, NOON)))))
                .isNotNull();
        assertRemembersOneOf(first, second);
    }

    private void assertRemembersOneOf(CaseFile... files) {
        store().recent(id("c-1")).ifPresent(file -> {
            assertThat(file.id()).isEqualTo(id("c-1"));
            assertThat(files).extracting(CaseFile::history).contains(file.history());
        });
    }

    @Test
    default void takes_a_commit_that_was_decided_on_what_it_remembers() {
        CaseFile first = stored(opening("c-1", NOON));
        CaseFile file = store().recent(id("c-1")).orElse(first);

        CaseFile second = stored(supplement(file, NOON));

        assertThat(store().find(id("c-1")).orElseThrow().history()).isEqualTo(second.history());
    }
}
