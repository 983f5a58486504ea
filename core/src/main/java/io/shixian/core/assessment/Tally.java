package io.shixian.core.assessment;

import io.shixian.core.assessment.Occurrence.Kind;
import io.shixian.core.casefile.LimitStatus;
import io.shixian.core.law.Strength;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts what chronicles hold for one subject in one period. */
final class Tally {

    private final List<Chronicle> chronicles;
    private final Subject subject;
    private final Period period;
    private final Duties duties;

    Tally(List<Chronicle> chronicles, Subject subject, Period period, Duties duties) {
        this.chronicles = chronicles;
        this.subject = subject;
        this.period = period;
        this.duties = duties;
    }

    Ratio of(Measure measure, Set<String> procedures) {
        List<Chronicle> cases = chronicles.stream()
                .filter(each -> procedures.isEmpty() || procedures.contains(each.procedure()))
                .toList();
        return switch (measure) {
            case ON_TIME_RATE -> share(ended(cases).filter(Tally::isHard).toList(), Tally::isMet);
            case BREACHES -> number(ended(cases), end -> end.status() == LimitStatus.BREACHED);
            case EXCEEDED -> number(ended(cases), end -> end.status() == LimitStatus.EXCEEDED);
            case OPEN_OVERDUE -> number(owed(cases), end -> end.isOverdueAfter(period.last()));
            case RETURN_RATE -> ofReceived(Kind.RETURNED, cases);
            case REWORK_RATE -> ofReceived(Kind.REWORKED, cases);
            case REFUSAL_RATE -> ofReceived(Kind.REFUSED, cases);
            case SATISFACTION_RATE -> share(all(Kind.GRADED, cases).toList(), each -> Grades.isSatisfied(each.grade()));
            case AVERAGE_GRADE -> mean(all(Kind.GRADED, cases).toList());
            case EXTENSION_RATE ->
                share(
                        ended(cases)
                                .filter(end -> end.limit().extension().isPresent())
                                .toList(),
                        LimitEnd::extended);
            case SUSPENSIONS -> Ratio.of(all(Kind.SUSPENDED, cases).count());
            case DUTY_RATE -> new Ratio(duties.done(), duties.due());
            case VOLUME -> Ratio.of(received(cases));
        };
    }

    private static boolean isHard(LimitEnd end) {
        return end.limit().strength() == Strength.SHALL;
    }

    private static boolean isMet(LimitEnd end) {
        return end.status() == LimitStatus.MET;
    }

    private Stream<LimitEnd> owed(List<Chronicle> cases) {
        return cases.stream().flatMap(each -> each.limits().stream()).filter(end -> subject.isAmong(end.owing()));
    }

    private Stream<LimitEnd> ended(List<Chronicle> cases) {
        return owed(cases).filter(end -> period.contains(end.day()));
    }

    private Stream<Occurrence> all(Kind kind, List<Chronicle> cases) {
        return cases.stream()
                .flatMap(each -> each.occurrences().stream())
                .filter(each -> each.kind() == kind && period.contains(each.day()))
                .filter(each -> subject.isAmong(each.concerned()));
    }

    private long received(List<Chronicle> cases) {
        return all(subject.party().isPresent() ? Kind.ASSIGNED : Kind.OPENED, cases)
                .count();
    }

    private Ratio ofReceived(Kind kind, List<Chronicle> cases) {
        return new Ratio(all(kind, cases).count(), received(cases));
    }

    private static <T> Ratio share(List<T> whole, Predicate<T> part) {
        return new Ratio(whole.stream().filter(part).count(), whole.size());
    }

    private static <T> Ratio number(Stream<T> whole, Predicate<T> part) {
        return Ratio.of(whole.filter(part).count());
    }

    private static Ratio mean(List<Occurrence> graded) {
        return new Ratio(graded.stream().mapToLong(Occurrence::grade).sum(), graded.size());
    }
}
