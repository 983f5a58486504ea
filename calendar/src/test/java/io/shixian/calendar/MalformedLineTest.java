package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedLineTest {

    private static final String HEAD = """
            notice: 2027
            title: 某通知
            signed: 2026-11-03
            arranges: 2027
            off: 2027-01-01 元旦
            """;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                "holiday: 2027-05-01    → line 6: unknown key 'holiday'; known are off, work, supersedes and arranges,"
                        + " confidence, notice, number, remark, signed, title",
                "title: 另一通知             → line 6: 'title' is given twice; keep one",
                "off 2027-05-01 劳动节     → line 6: 'off 2027-05-01 劳动节' has no ':'; write 'key: value'",
                "off: 2027-05-05..2027-05-01 劳动节 → line 6: the span 2027-05-05..2027-05-01 is reversed;"
                        + " write the earlier day first",
                "off: 2027-02-30 春节      → line 6: '2027-02-30' is not a date; write a day such as 2027-01-09"
                        + " or a span such as 2027-01-01..2027-01-03",
                "off: 2027-02-01.. 春节    → line 6: '' is not a date; write a day such as 2027-01-09"
                        + " or a span such as 2027-01-01..2027-01-03",
                "work: 5月8日 劳动节          → line 6: '5月8日' is not a date; write a day such as 2027-01-09"
                        + " or a span such as 2027-01-01..2027-01-03",
                "off: 2027-05-01          → line 6: '2027-05-01' is not 'DATE FESTIVAL' or"
                        + " 'DATE..DATE FESTIVAL [statutory|extension]'",
                "off: 2027-05-01 劳动节 statutory extension → line 6: '2027-05-01 劳动节 statutory extension' is not"
                        + " 'DATE FESTIVAL' or 'DATE..DATE FESTIVAL [statutory|extension]'",
                "off: 2027-05-03 劳动节 maybe → line 6: unknown mark 'maybe'; a day off may be marked 'statutory' or 'extension'",
                "work: 2027-05-08 劳动节 statutory → line 6: unknown mark 'statutory';"
                        + " a day off may be marked 'statutory' or 'extension'",
                "off: 2027-05-01..2072-05-05 劳动节 → line 6: the span 2027-05-01..2072-05-05 is longer than 60 days;"
                        + " check its years",
                "supersedes: 2026         → line 6: '2026' is not 'NOTICE DATE..DATE'",
                "supersedes: 2026 2026-05-05..2026-05-01 → line 6: the span 2026-05-05..2026-05-01 is reversed;"
                        + " write the earlier day first",
                "work: 2027-05-10 劳动节     → 2027-05-10 is a MONDAY and can't be a make-up working day;"
                        + " only Saturdays and Sundays can",
                "off: 2027-01-01 元旦        → 2027-01-01 is named twice; name each day once",
                "off: 2026-11-30 元旦       → 2026-11-30 is too far from the year 2027 that the notice arranges;"
                        + " it may name days from 2026-12-01 to 2028-01-31",
                "off: 2028-02-01 春节       → 2028-02-01 is too far from the year 2027 that the notice arranges;"
                        + " it may name days from 2026-12-01 to 2028-01-31"
            })
    void a_faulty_line_is_named_with_the_way_out(String line, String fault) {
        MalformedNoticeException refusal =
                catchThrowableOfType(MalformedNoticeException.class, () -> Notice.parse(HEAD + line));

        assertThat(refusal.faults()).containsExactly(fault);
    }
}
