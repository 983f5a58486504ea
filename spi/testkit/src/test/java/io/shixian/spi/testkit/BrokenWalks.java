package io.shixian.spi.testkit;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.procedure.Phase;
import io.shixian.spi.storage.DaySpan;
import io.shixian.spi.storage.IndexRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Stores with one fault each in how they find the cases that rest on some days. */
final class BrokenWalks {

    private BrokenWalks() {}

    static class GoesByWhatIsDue extends PlainStore {
        @Override
        public List<IndexRow> resting(List<DaySpan> days, Optional<CaseId> after, int limit) {
            List<IndexRow> all = rows.stream()
                    .filter(row -> row.phase() == Phase.OPEN && row.restsOnOneOf(days))
                    .sorted(ORDER)
                    .toList();
            int from = after.map(end ->
                            1 + all.stream().map(IndexRow::caseId).toList().indexOf(end))
                    .orElse(0);
            return all.stream().skip(from).limit(limit).toList();
        }
    }

    static class MeetsTheLastOneAgain extends PlainStore {
        @Override
        public List<IndexRow> resting(List<DaySpan> days, Optional<CaseId> after, int limit) {
            return rows.stream()
                    .filter(row -> row.phase() == Phase.OPEN && row.restsOnOneOf(days))
                    .filter(row -> after.filter(end -> row.caseId().value().compareTo(end.value()) < 0)
                            .isEmpty())
                    .sorted(Comparator.comparing(row -> row.caseId().value()))
                    .limit(limit)
                    .toList();
        }
    }

    static class LooksOnlyBetweenTheFirstDayAndTheLast extends PlainStore {
        @Override
        public List<IndexRow> resting(List<DaySpan> days, Optional<CaseId> after, int limit) {
            List<DaySpan> one =
                    days.stream().reduce(DaySpan::join).map(List::of).orElse(List.of());
            return super.resting(one, after, limit);
        }
    }

    static class MeetsCasesThatHaveEnded extends PlainStore {
        @Override
        public List<IndexRow> resting(List<DaySpan> days, Optional<CaseId> after, int limit) {
            return rows.stream()
                    .filter(row -> row.restsOnOneOf(days))
                    .filter(row -> after.filter(end -> row.caseId().value().compareTo(end.value()) <= 0)
                            .isEmpty())
                    .sorted(Comparator.comparing(row -> row.caseId().value()))
                    .limit(limit)
                    .toList();
        }
    }

    static class EndsAfterAPage extends PlainStore {
        @Override
        public List<IndexRow> resting(List<DaySpan> days, Optional<CaseId> after, int limit) {
            return after.isPresent() ? List.of() : super.resting(days, after, limit);
        }
    }
}
