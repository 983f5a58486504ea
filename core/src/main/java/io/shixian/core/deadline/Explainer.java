package io.shixian.core.deadline;

import io.shixian.calendar.Day;
import io.shixian.calendar.DaySource;
import io.shixian.core.deadline.Explanation.Kind;
import io.shixian.core.deadline.Explanation.Step;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Label;
import io.shixian.core.law.Sources;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a deadline into steps: what was counted, what was not, and by which text. */
final class Explainer {

    private final Deadline deadline;
    private final Clock clock;
    private final Unit unit;
    private final DayCount dayCount;
    private final List<Step> steps = new ArrayList<>();

    private Explainer(Deadline deadline) {
        this.deadline = deadline;
        this.clock = deadline.clock();
        this.unit = clock.term().unit();
        this.dayCount = new DayCount(clock, deadline.calendar(), new Stops(clock));
    }

    static Explanation explain(Deadline deadline) {
        Explainer explainer = new Explainer(deadline);
        if (clockRunsBack(deadline)) {
            explainer.backwards();
        } else {
            explainer.forwards();
        }
        return new Explanation(explainer.steps);
    }

    private static boolean clockRunsBack(Deadline deadline) {
        return deadline.clock().term().direction() == Term.Direction.BEFORE;
    }

    private void forwards() {
        LocalDate start = clock.counting().date(clock.start());
        start(start);
        add(Kind.TERM, start, start, "期限" + clock.term().label().zh(), "limit: " + clock.term(), clock.clause());
        for (Extension more : clock.extensions()) {
            add(
                    Kind.EXTENSION,
                    start,
                    start,
                    "延长" + more.term().label().zh(),
                    "extended by " + more.term(),
                    more.clause());
        }
        LocalDate last = deadline.isSuspended() ? deadline.nominal() : deadline.lastDay();
        if (unit.isWorking() || unit == Unit.WORKING_HOURS) {
            LocalDate first = unit == Unit.WORKING_DAYS ? start.plusDays(1) : start;
            steps.addAll(RestDays.between(deadline.calendar(), first, last));
        } else if (unit.isDays() && clock.counting().roll() == Roll.STRETCH) {
            stretch();
        }
        clock.suspensions().forEach(this::suspension);
        if (deadline.isSuspended()) {
            Label left = deadline.remaining().label();
            add(
                    Kind.REMAINING,
                    last,
                    last,
                    "计时暂停中，剩余" + left.zh() + "，恢复后继续计算",
                    "suspended with " + left.en() + " left, to be counted once it goes on",
                    Optional.empty());
            return;
        }
        if (unit.isDays()) {
            roll(last);
        }
        end(last);
    }

    private void start(LocalDate start) {
        switch (unit) {
            case HOURS, WORKING_HOURS ->
                add(
                        Kind.START,
                        start,
                        start,
                        moment(clock.start()) + " 起算" + (unit == Unit.HOURS ? "" : "，仅计入办公时间"),
                        moment(clock.start()) + " starts" + (unit == Unit.HOURS ? "" : "; only office hours count"),
                        Optional.of(Sources.CIVIL_CODE.article(201, 2)));
            case SAME_DAY ->
                add(
                        Kind.START,
                        start,
                        start,
                        start + " 起算，当日届满",
                        start + " starts; ends the same day",
                        Optional.empty());
            default ->
                add(
                        Kind.START,
                        start,
                        start,
                        start + " 起算，当日不计入",
                        start + " starts; the day itself is not counted",
                        Optional.of(Sources.CIVIL_CODE.article(201, 1)));
        }
    }

    private void suspension(Suspension stop) {
        String cause = stop.cause().isBlank() ? "" : "（" + stop.cause() + "）";
        String causeEn = stop.cause().isBlank() ? "" : " (" + stop.cause() + ")";
        String span = moment(stop.from())
                + stop.until().map(until -> " 至 " + moment(until) + " ").orElse(" 起");
        String spanEn = stop.until().isEmpty()
                ? "since " + moment(stop.from())
                : moment(stop.from()) + " to " + moment(stop.until().get());
        boolean wholeDays = unit.isDays();
        LocalDate first = clock.counting().date(stop.from());
        add(
                Kind.SUSPENSION,
                first,
                stop.until().map(clock.counting()::date).orElse(first),
                span + "暂停计时" + cause + (wholeDays ? "，自次日零时起至恢复之日不计入" : "，其间不计入"),
                spanEn + " suspended" + causeEn
                        + (wholeDays
                                ? "; the days after it began, up to the day it ended, are not counted"
                                : "; this time is not counted"),
                stop.clause());
    }

    /** Lists the long rests that a stretched period leaves out, and where that takes its end. */
    private void stretch() {
        LocalDate nominal = deadline.nominal();
        List<LocalDate> rests = dayCount.longRests(nominal);
        for (int i = 0, first = 0; i < rests.size(); i++) {
            if (i + 1 == rests.size() || !rests.get(i + 1).equals(rests.get(i).plusDays(1))) {
                steps.addAll(RestDays.between(deadline.calendar(), rests.get(first), rests.get(i)));
                first = i + 1;
            }
        }
        if (!rests.isEmpty()) {
            add(
                    Kind.ROLL,
                    rests.get(0),
                    nominal,
                    "期限内连续三日以上的休息日共" + rests.size() + "日，期限顺延",
                    rests.size() + " days of long rests lie within the period and are added to it",
                    Optional.of(Sources.TAX_COLLECTION_RULES.article(109)));
        }
    }

    private void roll(LocalDate last) {
        LocalDate nominal = deadline.nominal();
        LocalDate rolled = dayCount.rolled(nominal);
        if (!rolled.equals(nominal)) {
            rest(nominal, rolled);
        }
        if (rolled.equals(last)) {
            return;
        }
        boolean stood = dayCount.end(rolled).isAfter(clock.start());
        add(
                Kind.ROLL,
                rolled,
                last,
                rolled + (stood ? " 届满时计时处于暂停" : " 在起算时已届满") + "，届满日移至 " + last,
                (stood ? "the clock stood still at the end of " + rolled : rolled + " had ended when the clock started")
                        + "; the last day is " + last,
                Optional.empty());
    }

    private void rest(LocalDate nominal, LocalDate last) {
        Day day = deadline.calendar().day(nominal);
        String festival = day.festival().orElse("");
        String festivalEn = festival.isEmpty() ? "" : Festivals.english(festival) + ", ";
        String source = day.source().map(DaySource::citation).orElse("");
        add(
                Kind.ROLL,
                nominal,
                last,
                nominal + " 为" + festival + day.kind().zh() + (source.isEmpty() ? "" : "（" + source + "）") + "，届满日移至 "
                        + last,
                nominal + " is a day off (" + festivalEn + day.kind().en() + (source.isEmpty() ? "" : ", " + source)
                        + "); the last day moves to " + last,
                last.isAfter(nominal) ? Optional.of(Sources.CIVIL_CODE.article(203, 1)) : Optional.empty());
    }

    private void end(LocalDate last) {
        deadline.firstProvisional()
                .ifPresent(first -> add(
                        Kind.PROVISIONAL,
                        first,
                        last,
                        first + " 起的日期可能因尚未公布的放假安排而变动，结果为暂定",
                        "a notice to come may still change the days from " + first + " on; the result is provisional",
                        Optional.empty()));
        String until = moment(deadline.expiresAt());
        add(
                Kind.END,
                last,
                last,
                "届满日 " + last + "（" + until + " 起逾期）",
                "last day " + last + " (too late from " + until + " on)",
                Optional.empty());
    }

    private void backwards() {
        LocalDate target = clock.counting().date(clock.start());
        LocalDate last = deadline.lastDay();
        add(
                Kind.START,
                target,
                target,
                target + " 为目标日，向前计算，当日不计入",
                target + " is the target; counted back from it, the day itself not counted",
                Optional.empty());
        String clear = clock.counting().clearDays() ? "（净日）" : "";
        String clearEn = clock.counting().clearDays() ? " (clear days)" : "";
        add(
                Kind.TERM,
                target,
                target,
                "期限" + clock.term().label().zh() + clear,
                "limit: " + clock.term() + clearEn,
                clock.clause());
        if (unit.isWorking()) {
            steps.addAll(RestDays.between(deadline.calendar(), last, target.minusDays(1)));
        }
        if (!last.equals(deadline.nominal())) {
            rest(deadline.nominal(), last);
        }
        end(last);
    }

    private String moment(Instant instant) {
        return LocalDateTime.ofInstant(instant, clock.counting().zone())
                .toString()
                .replace('T', ' ');
    }

    private void add(Kind kind, LocalDate first, LocalDate last, String zh, String en, Optional<Clause> clause) {
        steps.add(new Step(kind, first, last, new Label(zh, en), clause.map(Clause::citation)));
    }
}
