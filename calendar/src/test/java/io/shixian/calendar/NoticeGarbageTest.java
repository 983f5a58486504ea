package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NoticeGarbageTest {

    @Property
    void any_text_is_refused_as_malformed_and_in_no_other_way(@ForAll String garbage) {
        Throwable refusal = catchThrowable(() -> Notice.parse(garbage));

        assertThat(refusal).isExactlyInstanceOf(MalformedNoticeException.class);
        assertThat(((MalformedNoticeException) refusal).faults()).isNotEmpty();
    }

    @Property
    void any_likely_lines_join_the_calendar_or_are_refused_as_malformed(
            @ForAll("years") String year, @ForAll("dates") String signed, @ForAll("lines") List<String> lines) {
        String text =
                "notice: 2027\ntitle: 某通知\nsigned: " + signed + "\narranges: " + year + "\n" + String.join("\n", lines);

        Throwable refusal = catchThrowable(() -> ChinaCalendar.published().with(Notice.parse(text)));

        if (refusal instanceof MalformedNoticeException malformed) {
            assertThat(malformed.faults()).isNotEmpty();
        } else {
            assertThat(refusal).isNull();
        }
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> keys = Arbitraries.of("off: ", "work: ", "supersedes: 2026 ", "supersedes: ", "y: ", "");
        Arbitrary<String> ends = Arbitraries.of("", " 元旦", " 元旦", " 元旦 statutory", " 元旦 maybe", " a b c");
        return Combinators.combine(keys, spans(), ends)
                .as((key, span, end) -> key + span + end)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> years() {
        Arbitrary<String> likely = Arbitraries.of("2001", "2027", "2027", "2100", "2101", "0");
        return Arbitraries.oneOf(likely, Arbitraries.integers().map(String::valueOf));
    }

    @Provide
    Arbitrary<String> dates() {
        return Arbitraries.of(
                "2027-01-01",
                "2026-12-26",
                "2027-05-08",
                "2000-12-31",
                "2101-01-01",
                "2027-02-30",
                "+999999999-12-31",
                "-999999999-01-01",
                "2027-01",
                "");
    }

    private Arbitrary<String> spans() {
        return Arbitraries.oneOf(dates(), Combinators.combine(dates(), dates()).as((from, to) -> from + ".." + to));
    }
}
