package io.shixian.examples.servicedesk.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.ClockEvent;
import io.shixian.core.casefile.LimitStatus;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.catalog.book.ShandongAppeals;
import io.shixian.core.deadline.Ladder;
import io.shixian.core.deadline.Light;
import io.shixian.examples.servicedesk.access.Title;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.MemoryStore;
import io.shixian.spi.storage.Worklist;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SampleTrafficTest {

    private static final Catalog CATALOG = Catalog.builtIn().with(ShandongAppeals.BOOK);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private record Told(MemoryStore store, ServiceDesk desk, Instant now) {

        List<IndexRow> rows() {
            return desk.worklist(Worklist.all(now).pagesOf(1000)).rows();
        }

        Stream<CaseEvent> events() {
            return rows().stream().flatMap(row -> desk.find(row.caseId()).orElseThrow().history().stream());
        }
    }

    private static Told told(Instant now, long seed) {
        SampleClock clock = new SampleClock(Clock.fixed(now, ZoneOffset.UTC));
        MemoryStore store = new MemoryStore();
        ServiceDesk desk = ServiceDesk.with(CATALOG, ChinaCalendar.published(), store, store)
                .subject(Title::of)
                .warning(Ladder.LIGHT)
                .at(clock)
                .deliveringLater()
                .open();
        new SampleTraffic(desk, clock, seed).tell();
        return new Told(store, desk, now);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    @Nested
    class A_week {

        private final Told week = told(at(LocalDate.of(2026, 11, 27), LocalTime.of(15, 0)), 1);

        @Test
        void is_of_many_procedures() {
            Set<String> procedures =
                    week.rows().stream().map(IndexRow::procedure).collect(Collectors.toSet());
            assertThat(procedures).hasSizeGreaterThanOrEqualTo(12);
            assertThat(week.rows()).hasSizeGreaterThan(50);
        }

        @Test
        void has_every_light() {
            assertThat(week.rows().stream().map(row -> row.light(week.now())))
                    .contains(Light.GREEN, Light.YELLOW, Light.RED);
        }

        @Test
        void has_what_is_answered_late_deemed_stopped_lengthened_and_sent_back() {
            List<CaseEvent> events = week.events().toList();
            assertThat(events).anyMatch(event -> event instanceof ClockEvent.Suspended);
            assertThat(events).anyMatch(event -> event instanceof ClockEvent.Resumed);
            assertThat(events).anyMatch(event -> event instanceof ClockEvent.Extended);
            assertThat(events)
                    .anyMatch(event -> event instanceof CaseEvent.Lapsed lapsed
                            && lapsed.to().code().equals("accepted"));
            assertThat(events)
                    .anyMatch(event -> event instanceof CaseEvent.Moved moved
                            && moved.action().equals("return"));
            assertThat(events.stream()
                            .flatMap(event -> event.judgements().stream())
                            .map(judgement -> judgement.status()))
                    .contains(LimitStatus.MET, LimitStatus.BREACHED);
        }

        @Test
        void has_been_told_to_all_whom_it_concerns() {
            assertThat(week.store().rows(DeliveryState.PENDING, 10, Optional.empty()))
                    .isEmpty();
            assertThat(week.store().rows(DeliveryState.DELIVERED, 1000, Optional.empty()))
                    .hasSizeGreaterThan(50);
        }

        @Test
        void names_nobody_by_a_number_that_could_be_somebodys() {
            assertThat(week.events().map(String::valueOf)).noneMatch(text -> text.matches(".*\\d{11,}.*"));
        }

        @Test
        void lies_in_the_past() {
            assertThat(week.events().map(CaseEvent::recordedAt)).noneMatch(at -> at.isAfter(week.now()));
        }

        @Test
        void is_the_same_under_the_same_seed_and_another_under_another() {
            List<IndexRow> rows = week.rows();
            assertThat(told(week.now(), 1).rows()).isEqualTo(rows);
            assertThat(told(week.now(), 2).rows()).isNotEqualTo(rows);
        }
    }

    @Test
    void can_be_told_on_every_day_of_a_year_at_any_time_of_day() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        for (LocalDate day = first; day.isBefore(first.plusYears(1)); day = day.plusDays(1)) {
            LocalTime time = LocalTime.of(day.getDayOfYear() * 7 % 24, day.getDayOfYear() * 13 % 60);
            Told told = told(at(day, time), day.getDayOfYear());
            assertThat(told.rows()).as("%s %s", day, time).hasSizeGreaterThan(50);
            assertThat(told.events().map(CaseEvent::recordedAt))
                    .as("%s %s", day, time)
                    .noneMatch(at -> at.isAfter(told.now()));
        }
    }

    @Test
    void is_told_on_an_empty_database_only() {
        Told once = told(at(LocalDate.of(2026, 11, 27), LocalTime.of(15, 0)), 1);
        SampleClock clock = new SampleClock(Clock.fixed(once.now(), ZoneOffset.UTC));
        assertThat(new SampleTraffic(once.desk(), clock, 1).tell()).isZero();
    }

    @Test
    void leaves_the_clock_at_the_real_time() {
        Instant now = at(LocalDate.of(2026, 11, 27), LocalTime.of(15, 0));
        SampleClock clock = new SampleClock(Clock.fixed(now, ZoneOffset.UTC));
        MemoryStore store = new MemoryStore();
        ServiceDesk desk = ServiceDesk.with(CATALOG, ChinaCalendar.published(), store, store)
                .at(clock)
                .open();
        new SampleTraffic(desk, clock, 1).tell();
        assertThat(clock.instant()).isEqualTo(now);
        assertThat(clock.withZone(ZONE).instant()).isEqualTo(now);
    }
}
