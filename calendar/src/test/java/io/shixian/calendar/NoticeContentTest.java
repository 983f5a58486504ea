package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The least and the most that a notice may say. */
class NoticeContentTest {

    @Nested
    class With_the_least_it_must_say {

        private final Notice least = MadeUpNotices.of("2027", "2026-11-03", 2027, "off: 2027-01-01 元旦");

        @Test
        void has_no_number_and_cites_its_title() {
            assertThat(least.number()).isEmpty();
            assertThat(least.citation()).isEqualTo("《关于2027的通知》（2026-11-03）");
        }

        @Test
        void says_that_nothing_is_stated_of_its_confidence() {
            assertThat(least.confidence()).isEqualTo("not stated");
            assertThat(least.remark()).isEmpty();
            assertThat(least.supersedes()).isEmpty();
        }
    }

    @Nested
    class With_everything_it_may_say {

        private final Notice most = MadeUpNotices.of(
                "2027A",
                "2027-01-20",
                2027,
                "remark: made up",
                "supersedes: 2027 2027-02-09..2027-02-11",
                "supersedes: 2027 2027-02-13",
                "off: 2027-02-09 春节 extension",
                "off: 2027-09-03 某日 statutory");

        @Test
        void marks_days_off_that_neither_the_regulation_nor_the_week_gives() {
            assertThat(most.days())
                    .extracting(Notice.NamedDay::mark)
                    .containsExactly(Notice.Mark.EXTENSION, Notice.Mark.STATUTORY);
        }

        @Test
        void tells_which_days_of_which_notice_it_replaces() {
            assertThat(most.supersedes())
                    .containsExactly(
                            new Notice.Supersession("2027", LocalDate.of(2027, 2, 9), LocalDate.of(2027, 2, 11)),
                            new Notice.Supersession("2027", LocalDate.of(2027, 2, 13), LocalDate.of(2027, 2, 13)));
            assertThat(most.remark()).isEqualTo("made up");
        }
    }
}
