package io.shixian.core.catalog.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.catalog.RuleBook;
import io.shixian.core.law.Strength;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The numbers are those of the places' own rules; each book stands alone on the built-in procedures. */
class ReadyBooksTest {

    static final List<RuleBook> ALL = List.of(
            AnyangServices.BOOK,
            GuangdongHotline.BOOK,
            ShandongAppeals.BOOK,
            ShanghaiAppeals.BOOK,
            ZhongshanAppeals.BOOK);

    private static RuleBook book(String code) {
        return ALL.stream().filter(book -> book.code().equals(code)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "guangdong.hotline, consultation.business, reply, 2 working days, 2022-09-01",
        "guangdong.hotline, complaint.business, result, 15 working days, 2022-09-01",
        "shandong.appeals, appeal, start, 1 working day, 2022-11-23",
        "shandong.appeals, appeal, stage-reply, 3 working days, 2022-11-23",
        "shandong.appeals, appeal, answer, 15 working days, 2022-11-23",
        "shanghai.appeals, appeal, answer, 5 working days, 2024-11-01",
        "zhongshan.appeals, appeal, contact, 1 hour, 2022-11-23",
        "zhongshan.appeals, appeal, stage-reply, 3 working days, 2022-11-23",
        "zhongshan.appeals, appeal, answer, 5 working days, 2022-11-23"
    })
    void sets_a_term_from_its_day_on(String code, String procedure, String limit, String term, LocalDate day) {
        RuleBook book = book(code);
        Procedure amended = Catalog.builtIn().with(book).find(procedure, day).orElseThrow();

        assertThat(amended.version()).isEqualTo(2);
        assertThat(amended.inForce()).isEqualTo(day);
        assertThat(amended.limit(limit).orElseThrow())
                .returns(term, found -> found.term().toString())
                .satisfies(found ->
                        assertThat(found.clause().orElseThrow().source()).isEqualTo(book.source()));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void t25_leaves_each_limit_as_strict_as_the_text_made_it(RuleBook book) {
        Catalog after = Catalog.builtIn().with(book);
        for (Procedure before : Catalog.builtIn().procedures()) {
            Procedure newest = after.find(before.code()).orElseThrow();
            assertThat(newest.limits().stream().map(TimeLimit::strength).toList())
                    .isEqualTo(before.limits().stream().map(TimeLimit::strength).toList());
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void makes_no_limit_of_the_text_longer(RuleBook book) {
        Catalog after = Catalog.builtIn().with(book);
        for (Procedure before : Catalog.builtIn().procedures()) {
            Procedure newest = after.find(before.code()).orElseThrow();
            before.limits().stream().filter(TimeLimit::isOn).forEach(limit -> {
                TimeLimit now = newest.limit(limit.code()).orElseThrow();
                assertThat(now.term().unit()).isEqualTo(limit.term().unit());
                assertThat(now.term().amount()).isLessThanOrEqualTo(limit.term().amount());
            });
        }
    }

    @Test
    void an_appeal_has_no_clock_without_a_book_and_is_exceeded_never_breached_with_one() {
        TimeLimit before =
                Catalog.builtIn().find("appeal").orElseThrow().limit("answer").orElseThrow();
        TimeLimit after = Catalog.builtIn()
                .with(ShanghaiAppeals.BOOK)
                .find("appeal")
                .orElseThrow()
                .limit("answer")
                .orElseThrow();

        assertThat(before.isOn()).isFalse();
        assertThat(after.isOn()).isTrue();
        assertThat(after.strength()).isEqualTo(Strength.IN_PRINCIPLE);
        assertThat(after.replaceable())
                .as("a difficult appeal is opened with 15 days")
                .isTrue();
        assertThat(ShanghaiAppeals.DIFFICULT).hasToString("15 working days");
    }

    @Test
    void a_host_may_put_a_book_in_force_from_a_day_of_its_own() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Catalog catalog = Catalog.builtIn().with(ShandongAppeals.BOOK.from(day));

        assertThat(catalog.find("appeal", day.minusDays(1)).orElseThrow().version())
                .isEqualTo(1);
        assertThat(catalog.find("appeal", day).orElseThrow().version()).isEqualTo(2);
    }
}
