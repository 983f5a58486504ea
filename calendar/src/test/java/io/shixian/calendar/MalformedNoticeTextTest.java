package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MalformedNoticeTextTest {

    private static final String HEAD = """
            notice: 2027
            title: 某通知
            signed: 2026-11-03
            arranges: 2027
            off: 2027-01-01 元旦
            """;

    @Nested
    class A_text {

        @Test
        void without_anything_misses_everything() {
            assertThat(faults(""))
                    .containsExactly(
                            "'arranges' is missing; add a line 'arranges: …'",
                            "'notice' is missing; add a line 'notice: …'",
                            "'signed' is missing; add a line 'signed: …'",
                            "'title' is missing; add a line 'title: …'");
        }

        @Test
        void without_a_day_says_nothing() {
            assertThat(faults(HEAD.replaceAll("off:.*\n", "")))
                    .containsExactly("no day is named; add an 'off:' or 'work:' line");
        }

        @Test
        void with_several_faults_tells_them_all_at_once() {
            assertThatThrownBy(() -> Notice.parse(HEAD.replace("title: 某通知", "heading: 某通知") + "work: 2027-05-10 劳动节"))
                    .hasMessage(
                            "notice '2027' is refused: line 2: unknown key 'heading'; known are off, work, supersedes"
                                    + " and arranges, confidence, notice, number, remark, signed, title;"
                                    + " 'title' is missing; add a line 'title: …';"
                                    + " 2027-05-10 is a MONDAY and can't be a make-up working day; only Saturdays and Sundays can");
        }
    }

    @Nested
    class At_the_bounds {

        @Test
        void a_span_of_sixty_days_is_read_and_one_of_sixty_one_is_not() {
            assertThat(Notice.parse(HEAD + "off: 2027-03-01..2027-04-29 某节").days())
                    .hasSize(61);
            assertThat(faults(HEAD + "off: 2027-03-01..2027-04-30 某节")).hasSize(1);
        }

        @Test
        void a_notice_names_days_from_the_december_before_to_the_january_after() {
            assertThat(Notice.parse(HEAD + "off: 2026-12-01 某节\noff: 2028-01-31 某节")
                            .days())
                    .hasSize(3);
        }

        @Test
        void a_notice_names_no_day_outside_the_calendar() {
            String first = HEAD.replace("2027", "2001");
            String last = HEAD.replace("2027", "2100");

            assertThat(faults(first + "work: 2000-12-30 元旦"))
                    .singleElement()
                    .asString()
                    .endsWith("2001-01-01 to 2002-01-31");
            assertThat(faults(last + "off: 2101-01-01 元旦"))
                    .singleElement()
                    .asString()
                    .endsWith("2099-12-01 to 2100-12-31");
        }
    }

    @Nested
    class A_notice_made_without_a_text {

        @Test
        void is_checked_alike() {
            LocalDate monday = LocalDate.of(2027, 5, 10);
            List<Notice.NamedDay> days = List.of(new Notice.NamedDay(monday, true, "劳动节", Notice.Mark.NONE));

            assertThatThrownBy(() -> new Notice(
                            "2027", Optional.empty(), "某通知", "2026-11", monday, "high", "", 2027, days, List.of()))
                    .isInstanceOf(MalformedNoticeException.class)
                    .hasMessageContaining("2027-05-10 is a MONDAY");
        }
    }

    private static List<String> faults(String text) {
        return catchThrowableOfType(MalformedNoticeException.class, () -> Notice.parse(text))
                .faults();
    }
}
