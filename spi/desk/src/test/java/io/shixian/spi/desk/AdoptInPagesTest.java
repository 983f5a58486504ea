package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.ACCESSOR;
import static io.shixian.spi.desk.Scene.id;
import static io.shixian.spi.desk.SpringFestival.NOTICE;
import static io.shixian.spi.desk.SpringFestival.moves;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.catalog.BusinessComplaint;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An adoption goes through the cases page by page, and what happens to them before it comes by makes no difference. */
class AdoptInPagesTest {

    /** More than fit on a page, so that the last ones are listed after the first were counted again. */
    private static final int CASES = 450;

    private final Scene scene = SpringFestival.at("2020-01-20T10:00");

    private void many() {
        for (int i = 0; i < CASES; i++) {
            scene.intake("p-" + (1000 + i));
        }
    }

    @Test
    void hands_on_each_outcome_as_it_happens() {
        many();
        List<CaseId> moved = new ArrayList<>();

        scene.desk.adopt(NOTICE, outcome -> {
            moved.add(outcome.file().id());
            assertThat(scene.store.commits).hasSize(CASES + moved.size());
        });

        assertThat(moved).hasSize(CASES).doesNotHaveDuplicates();
    }

    @Test
    void goes_on_where_whoever_takes_the_outcomes_threw() {
        many();
        List<CaseId> moved = new ArrayList<>();
        assertThatThrownBy(() -> scene.desk.adopt(NOTICE, outcome -> {
                    moved.add(outcome.file().id());
                    if (moved.size() == 300) {
                        throw new IllegalStateException("enough");
                    }
                }))
                .hasMessage("enough");
        scene.store.found.clear();

        scene.desk.adopt(NOTICE, outcome -> moved.add(outcome.file().id()));

        assertThat(moved).hasSize(CASES).doesNotHaveDuplicates();
        assertThat(scene.rows()).allSatisfy(row -> assertThat(row.version()).isEqualTo(2));
        assertThat(scene.store.found).as("the first 299 were done").hasSizeLessThan(200);
    }

    @Test
    void leaves_alone_what_was_opened_by_the_new_calendar_before_it_came_by() {
        many();
        scene.store.beforeTheNextCommit(() -> scene.intake("z"));

        scene.desk.adopt(NOTICE);

        assertThat(scene.types("z")).containsExactly("opened");
    }

    @Test
    void leaves_alone_a_limit_that_the_new_calendar_started_before_it_came_by() {
        many();
        scene.complaint("z");
        scene.store.beforeTheNextCommit(() -> {
            scene.dispatch("z", "a-1", Envelope.NONE);
            scene.act("z", BusinessComplaint.ACCEPT, ACCESSOR);
        });

        scene.desk.adopt(NOTICE);

        assertThat(scene.types("z")).containsExactly("opened", "moved", "moved");
    }

    /** Accepted by the new calendar, it still has the limit that the earlier one had counted; the dates are those of AdoptTest. */
    @Test
    void records_what_moved_of_a_case_that_was_changed_by_the_new_calendar_before_it_came_by() {
        many();
        scene.dispatched("z");
        scene.store.beforeTheNextCommit(() -> scene.act("z", BusinessComplaint.ACCEPT, ACCESSOR));

        scene.desk.adopt(NOTICE);

        assertThat(scene.types("z")).containsExactly("opened", "moved", "moved", "recounted");
        assertThat(moves(scene, "z")).containsExactly("result 2020-02-21 -> 2020-02-25");
    }

    @Test
    void leaves_alone_after_a_failure_what_the_new_calendar_started_meanwhile() {
        many();
        scene.complaint("z");
        scene.store.beforeEachCommit(commit -> {
            if (commit.file().id().equals(id("p-1000"))) {
                throw new IllegalStateException("the connection is gone");
            }
        });
        assertThatThrownBy(() -> scene.desk.adopt(NOTICE)).hasMessage("the connection is gone");
        scene.store.beforeEachCommit(commit -> {});
        scene.dispatch("z", "a-1", Envelope.NONE);
        scene.act("z", BusinessComplaint.ACCEPT, ACCESSOR);

        assertThat(scene.desk.adopt(NOTICE))
                .extracting(outcome -> outcome.file().id())
                .containsExactly(id("p-1000"));

        assertThat(scene.types("z")).containsExactly("opened", "moved", "moved");
    }
}
