package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NoticeBookTest {

    private final WorkCalendar calendar = ChinaCalendar.published();
    private final NoticeBook book = calendar.notices();

    @Test
    void takes_its_notices_in_any_order() {
        List<Notice> backwards = new ArrayList<>(book.notices());
        Collections.reverse(backwards);

        assertThat(NoticeBook.of(backwards).notices()).isEqualTo(book.notices());
    }

    @Test
    void goes_by_the_day_a_notice_became_known_and_not_by_its_id() {
        Notice amendment =
                MadeUpNotices.of("1A", "2026-03-01", 2026, "supersedes: 2026 2026-05-09", "off: 2026-05-09 劳动节");

        assertThat(book.with(amendment).notices()).endsWith(amendment);
    }

    @Test
    void is_empty_before_the_first_notice() {
        assertThat(book.asKnownOn(LocalDate.of(2001, 1, 1)).notices()).isEmpty();
        assertThat(book.asKnownOn(LocalDate.of(2001, 1, 2)).notices()).hasSize(1);
    }

    @Nested
    class A_notice_is_refused {

        @Test
        void when_it_supersedes_one_that_is_not_there() {
            assertThat(faults("supersedes: 1999 2026-05-03", "off: 2026-07-01 某日"))
                    .containsExactly("it supersedes notice '1999', which is not known; add that one first");
        }

        @Test
        void when_it_supersedes_itself() {
            assertThat(faults("supersedes: 2026A 2026-07-01", "off: 2026-07-01 某日"))
                    .containsExactly("it supersedes notice '2026A', which is not known; add that one first");
        }

        @Test
        void when_its_id_is_taken() {
            Notice taken = book.notices().get(29);

            assertThat(refusal(taken).faults()).containsExactly("the id is taken by another notice; choose another");
        }

        @Test
        void with_all_its_faults_and_its_id() {
            MalformedNoticeException refusal =
                    refusal(amendment("supersedes: 1999 2026-05-03", "work: 2026-05-03 劳动节"));

            assertThat(refusal.faults()).hasSize(2);
            assertThat(refusal).hasMessageStartingWith("notice '2026A' is refused: it supersedes notice '1999'");
        }
    }

    @Test
    void two_notices_may_agree_on_a_day_and_the_earlier_is_named() {
        WorkCalendar both = calendar.with(amendment("off: 2026-05-04..2026-05-06 劳动节"));

        assertThat(both.day(LocalDate.of(2026, 5, 5)).notice().map(Notice::id)).contains("2026");
        assertThat(both.day(LocalDate.of(2026, 5, 6)).notice().map(Notice::id)).contains("2026A");
    }

    private static Notice amendment(String... lines) {
        return MadeUpNotices.of("2026A", "2026-03-01", 2026, lines);
    }

    private List<String> faults(String... lines) {
        return refusal(amendment(lines)).faults();
    }

    private MalformedNoticeException refusal(Notice notice) {
        return catchThrowableOfType(MalformedNoticeException.class, () -> book.with(notice));
    }
}
