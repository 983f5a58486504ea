package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.id;
import static io.shixian.spi.desk.SpringFestival.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.calendar.MalformedNoticeException;
import io.shixian.calendar.Notice;
import io.shixian.core.casefile.ClockEvent.Recounted;
import io.shixian.spi.desk.Preview.Move;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a notice would move is what it does move when it is adopted, and looking changes nothing. */
class PreviewTest {

    private final Scene scene = SpringFestival.at("2020-01-20T10:00");

    @Test
    void says_which_last_days_would_move_and_moves_none() {
        scene.dispatched("c1");
        scene.intake("p1");
        int commits = scene.store.commits.size();
        int told = scene.channel.delivered.size();

        Preview preview = scene.desk.preview(NOTICE);

        // Counted by a Python program from working-days.csv and superseded.csv, as in AdoptTest.
        assertThat(preview.moves())
                .containsExactlyInAnyOrder(
                        move("c1", "decide", "2020-02-04", "2020-02-06"),
                        move("c1", "result", "2020-02-21", "2020-02-25"),
                        move("p1", "notice", "2020-02-01", "2020-02-04"));
        assertThat(preview.cases()).isEqualTo(2);
        assertThat(preview.next()).isEmpty();
        assertThat(scene.store.commits).hasSize(commits);
        assertThat(scene.channel.delivered).hasSize(told);
        assertThat(scene.desk.calendar()).isSameAs(SpringFestival.BEFORE);
    }

    @Test
    void does_not_move_what_has_run_out_though_nobody_has_recorded_it() {
        scene.intake("p1");
        scene.clock.set("2020-02-02T00:00");

        assertThat(scene.desk.preview(NOTICE).moves()).isEmpty();

        assertThat(scene.types("p1")).containsExactly("opened");
    }

    @Test
    void refuses_a_notice_that_is_known_already() {
        scene.desk.adopt(NOTICE);

        assertThatThrownBy(() -> scene.desk.preview(NOTICE)).isInstanceOf(MalformedNoticeException.class);
    }

    @Nested
    class In_pages {

        @Test
        void looks_at_a_hundred_cases_at_a_time_and_at_each_once() {
            for (int i = 0; i < 250; i++) {
                scene.intake("p-" + i);
            }

            List<Preview> pages = pages(NOTICE);

            assertThat(pages).extracting(Preview::cases).containsExactly(100, 100, 50);
            assertThat(moves(pages)).hasSize(250).doesNotHaveDuplicates();
            assertThat(moves(pages)).containsExactlyInAnyOrderElementsOf(adopted(NOTICE));
        }

        @Test
        void takes_a_case_that_rests_on_days_far_apart_only_once() {
            Notice apart = Notice.parse("""
                    notice: 2020X
                    title: 关于调整的通知
                    signed: 2020-01-19
                    arranges: 2020
                    work: 2020-02-08 春节
                    work: 2020-02-15 春节
                    """);
            for (int i = 0; i < 60; i++) {
                scene.dispatched("c-" + i);
                scene.intake("p-" + i);
            }

            List<Preview> pages = pages(apart);

            assertThat(pages).extracting(Preview::cases).containsExactly(60);
            assertThat(moves(pages)).hasSize(60).doesNotHaveDuplicates();
            assertThat(moves(pages)).containsExactlyInAnyOrderElementsOf(adopted(apart));
        }

        private List<Preview> pages(Notice notice) {
            List<Preview> pages = new ArrayList<>(List.of(scene.desk.preview(notice)));
            while (pages.get(pages.size() - 1).next().isPresent()) {
                Preview last = pages.get(pages.size() - 1);
                pages.add(scene.desk.preview(notice, last.next().get()));
            }
            return pages;
        }

        private static List<Move> moves(List<Preview> pages) {
            return pages.stream().flatMap(page -> page.moves().stream()).toList();
        }
    }

    private List<Move> adopted(Notice notice) {
        return scene.desk.adopt(notice).stream()
                .flatMap(outcome -> outcome.events().stream()
                        .filter(Recounted.class::isInstance)
                        .map(Recounted.class::cast)
                        .map(moved -> new Move(outcome.file().id(), moved.limit(), moved.before(), moved.after())))
                .toList();
    }

    private static Move move(String id, String limit, String before, String after) {
        return new Move(id(id), limit, LocalDate.parse(before), LocalDate.parse(after));
    }
}
