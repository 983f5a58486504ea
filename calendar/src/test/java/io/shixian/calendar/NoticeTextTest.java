package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTextTest {

    private final String text = Facts.text("/notices/2027.txt");
    private final Notice notice = Notice.parse(text);

    @Test
    void says_what_the_head_of_the_notice_says() {
        assertThat(notice.id()).isEqualTo("2027");
        assertThat(notice.number()).contains("国办发明电〔2026〕9号");
        assertThat(notice.citation()).isEqualTo("国办发明电〔2026〕9号");
        assertThat(notice.title()).isEqualTo("国务院办公厅关于2027年部分节假日安排的通知");
        assertThat(notice.signed()).isEqualTo("2026-11-03");
        assertThat(notice.knownFrom()).isEqualTo("2026-11-03");
        assertThat(notice.confidence()).isEqualTo("high");
        assertThat(notice.arranges()).isEqualTo(2027);
    }

    @Test
    void names_every_day_of_its_spans_in_order() {
        assertThat(notice.days()).hasSize(12);
        assertThat(notice.days().subList(0, 4))
                .containsExactly(
                        day("2027-01-01", false),
                        day("2027-01-02", false),
                        day("2027-01-03", false),
                        day("2026-12-26", true));
    }

    @Test
    void reads_the_same_with_a_byte_order_mark_and_the_line_ends_of_windows() {
        assertThat(Notice.parse("\uFEFF" + text)).isEqualTo(notice);
        assertThat(Notice.parse(text.replace("\n", "\r\n"))).isEqualTo(notice);
        assertThat(Notice.parse("\uFEFF" + text.replace("\n", "\r\n"))).isEqualTo(notice);
    }

    @Test
    void reads_the_same_with_other_spacing_comments_and_order() {
        String loose = text.replace("off:   ", "  off :").replace("\n", "  \n\n# a remark: of the copyist\n");

        assertThat(Notice.parse(loose)).isEqualTo(notice);
    }

    @ParameterizedTest(name = "signed {0} counts as known from {1}")
    @CsvSource({
        "2026-11-03,     2026-11-03",
        "2002-12,        2002-12-01",
        "2007-12-15 (?), 2007-12-15",
        "2007-12(?),     2007-12-01"
    })
    void is_known_from_its_signing_or_the_first_day_it_may_have_been_signed(String signed, LocalDate known) {
        Notice other = Notice.parse(text.replace("signed:      2026-11-03", "signed: " + signed));

        assertThat(other.signed()).isEqualTo(signed);
        assertThat(other.knownFrom()).isEqualTo(known);
    }

    private static Notice.NamedDay day(String date, boolean working) {
        return new Notice.NamedDay(LocalDate.parse(date), working, "元旦", Notice.Mark.NONE);
    }
}
