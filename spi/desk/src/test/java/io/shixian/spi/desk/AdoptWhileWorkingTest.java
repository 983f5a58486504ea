package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.id;
import static io.shixian.spi.desk.SettableClock.instant;
import static io.shixian.spi.desk.SpringFestival.NOTICE;
import static io.shixian.spi.desk.SpringFestival.moves;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.LicenceIntake;
import io.shixian.core.deadline.Counting;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.DueClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A notice is adopted while commands go on. */
@Timeout(30)
class AdoptWhileWorkingTest {

    private final Scene scene = SpringFestival.at("2020-01-20T10:00");

    @Test
    void that_were_decided_before_and_come_to_the_store_afterwards_are_counted_again() {
        scene.store.beforeTheNextCommit(
                () -> assertThat(scene.desk.adopt(NOTICE)).isEmpty());

        scene.intake("p1");

        assertThat(moves(scene, "p1")).containsExactly("notice 2020-02-01 -> 2020-02-04");
        rowsAreByTheNewCalendar();
    }

    @Test
    void that_start_limits_by_the_new_calendar_meanwhile_are_not() {
        scene.intake("p1");
        scene.complaint("c1");
        scene.store.beforeTheNextCommit(() -> {
            scene.intake("p2");
            scene.dispatch("c1", "a-1", Envelope.NONE);
        });

        assertThat(scene.desk.adopt(NOTICE)).hasSize(1);

        assertThat(scene.types("p2")).containsExactly("opened");
        assertThat(scene.types("c1")).containsExactly("opened", "moved");
        rowsAreByTheNewCalendar();
    }

    @Test
    void that_start_a_limit_anew_by_the_new_calendar_meanwhile_are_not() {
        scene.permit("p1");
        scene.store.beforeTheNextCommit(() -> scene.supplement(scene.desk, "p1", Envelope.NONE));

        assertThat(scene.desk.adopt(NOTICE)).isEmpty();

        assertThat(scene.types("p1")).containsExactly("opened", "moved");
        rowsAreByTheNewCalendar();
    }

    @Test
    void that_keep_changing_a_case_do_not_keep_it_from_being_counted_again() {
        scene.permit("p1");
        scene.act("p1", LicenceIntake.ACCEPT, Scene.WINDOW);
        AtomicInteger rivals = new AtomicInteger();
        scene.store.beforeEachCommit(commit -> {
            if (isRecount(commit) && rivals.incrementAndGet() <= 8) {
                stopAndGo();
            }
        });

        assertThat(scene.desk.adopt(NOTICE)).hasSize(1);

        assertThat(scene.events("p1", "recounted")).hasSize(1);
        assertThat(scene.events("p1", "resumed")).hasSize(8);
        rowsAreByTheNewCalendar();
    }

    private boolean isRecount(Commit commit) {
        return !commit.events().isEmpty() && commit.events().get(0).type().equals("recounted");
    }

    private void stopAndGo() {
        Particulars letter = Particulars.NONE.withDocuments("doc-1");
        scene.desk.suspend(id("p1"), "decision", "hearing", Scene.WINDOW, letter, Envelope.NONE);
        scene.clock.pass(Duration.ofMillis(1));
        scene.desk.resume(id("p1"), "decision", Scene.WINDOW, Particulars.NONE, Envelope.NONE);
    }

    @Test
    void from_many_threads_leave_no_case_behind() {
        List<Optional<RuntimeException>> failures = AtOnce.run(4, thread -> {
            for (int i = 0; i < 60; i++) {
                if (thread == 0 && i == 30) {
                    scene.desk.adopt(NOTICE);
                }
                scene.intake("p-" + thread + "-" + i);
            }
        });

        assertThat(failures).allMatch(Optional::isEmpty);
        assertThat(scene.rows()).hasSize(240);
        assertThat(scene.rows()).allSatisfy(row -> assertThat(row.redFrom()).contains(instant("2020-02-05T00:00")));
        assertThat(scene.rows())
                .allSatisfy(
                        row -> assertThat(moves(scene, row.caseId().value())).hasSizeLessThanOrEqualTo(1));
    }

    /** Every row says what the desk's calendar says. */
    private void rowsAreByTheNewCalendar() {
        Decider rules = new Decider(scene.desk.calendar(), Counting.STANDARD);
        assertThat(scene.rows()).isNotEmpty().allSatisfy(row -> {
            CaseFile file = scene.file(row.caseId().value());
            assertThat(row.next().map(DueClock::dueAt)).as("%s", row).isEqualTo(rules.nextExpiry(file));
        });
    }
}
