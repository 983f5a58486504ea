package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Local days over the national calendar (T6). */
class OverlayTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 7, 1);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 7, 4);

    private final WorkCalendar national = ChinaCalendar.published();
    private final Overlay lhasa = Overlay.named("lhasa", "西藏自治区人民政府关于藏历新年放假的通知");

    @Test
    void closes_a_day_that_the_nation_works_and_opens_one_that_it_does_not() {
        WorkCalendar local = national.with(lhasa.closed(WEDNESDAY, "雪顿节").worked(SATURDAY, "补班"));

        assertThat(local.isWorkingDay(WEDNESDAY)).isFalse();
        assertThat(local.isWorkingDay(SATURDAY)).isTrue();
        assertThat(local.workingDays(WEDNESDAY.minusDays(1), SATURDAY)).isEqualTo(3);
        assertThat(local.plus(WEDNESDAY.minusDays(1), 3)).isEqualTo(SATURDAY);
    }

    @Test
    void names_its_kind_its_reason_and_its_source_for_each_day() {
        Overlay overlay = lhasa.closed(WEDNESDAY, "雪顿节").worked(SATURDAY, "补班");

        Day closed = national.with(overlay).day(WEDNESDAY);
        assertThat(closed.kind()).isEqualTo(DayKind.LOCAL_REST);
        assertThat(closed.festival()).contains("雪顿节");
        assertThat(closed.source()).contains(overlay);
        assertThat(closed.source().orElseThrow().citation()).isEqualTo("西藏自治区人民政府关于藏历新年放假的通知");
        assertThat(closed.notice()).isEmpty();
        assertThat(national.with(overlay).day(SATURDAY).kind()).isEqualTo(DayKind.LOCAL_WORKDAY);
    }

    @Test
    void overrules_holidays_and_made_up_days_of_the_nation() {
        WorkCalendar local =
                national.with(lhasa.worked(LocalDate.of(2026, 10, 1), "值守").closed(LocalDate.of(2026, 10, 10), "停电"));

        assertThat(local.isWorkingDay(LocalDate.of(2026, 10, 1))).isTrue();
        assertThat(local.isWorkingDay(LocalDate.of(2026, 10, 10))).isFalse();
    }

    @Test
    void closes_both_ends_of_a_span_and_nothing_beyond() {
        WorkCalendar local = national.with(lhasa.closed(WEDNESDAY, WEDNESDAY.plusDays(1), "雪顿节"));

        assertThat(local.days(WEDNESDAY.minusDays(1), WEDNESDAY.plusDays(2)))
                .extracting(Day::isWorking)
                .containsExactly(true, false, false, true);
    }

    @Test
    void says_nothing_about_how_certain_a_day_is() {
        LocalDate provisional = LocalDate.of(2027, 6, 1);

        assertThat(national.with(lhasa.closed(provisional, "某节"))
                        .day(provisional)
                        .certainty())
                .isEqualTo(Certainty.PROVISIONAL);
    }

    @Test
    void leaves_the_overlay_and_the_calendar_it_was_made_of_as_they_were() {
        national.with(lhasa.closed(WEDNESDAY, "雪顿节"));

        assertThat(national.isWorkingDay(WEDNESDAY)).isTrue();
        assertThat(national.with(lhasa).isWorkingDay(WEDNESDAY)).isTrue();
    }

    @Test
    void shows_its_name() {
        assertThat(lhasa.name()).isEqualTo("lhasa");
        assertThat(lhasa).hasToString("lhasa");
        assertThat(national.with(lhasa).with(Overlay.named("office", "某局通知"))).hasToString("cn-2026+lhasa+office");
    }
}
