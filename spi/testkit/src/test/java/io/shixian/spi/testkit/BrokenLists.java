package io.shixian.spi.testkit;

import io.shixian.core.deadline.Light;
import io.shixian.spi.storage.DaySpan;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Worklist;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Stores with one fault each in what lists show. */
final class BrokenLists {

    private BrokenLists() {}

    static class KeepsStaleRows extends PlainStore {
        @Override
        void keepRow(IndexRow row) {
            rows.add(row);
        }
    }

    static class RepeatsARowOnTheNextPage extends PlainStore {
        @Override
        boolean isAfter(IndexRow row, Worklist.Cursor end) {
            return super.isAfter(row, end) || row.caseId().value().equals(end.caseId());
        }
    }

    static class SkipsRowsDueAtTheSameInstant extends PlainStore {
        @Override
        boolean isAfter(IndexRow row, Worklist.Cursor end) {
            return soonest(row).isAfter(end.due());
        }
    }

    static class FindsTheNextPageByTheCaseItStoppedAt extends PlainStore {
        @Override
        Stream<IndexRow> rest(Worklist query) {
            List<IndexRow> all =
                    rows.stream().filter(query::shows).sorted(ORDER).toList();
            int from = query.after()
                    .map(end -> 1
                            + all.stream()
                                    .map(row -> row.caseId().value())
                                    .toList()
                                    .indexOf(end.caseId()))
                    .orElse(0);
            return all.subList(from, all.size()).stream();
        }
    }

    static class IgnoresTheRoleOfAParty extends PlainStore {
        @Override
        boolean shows(Worklist q, IndexRow row) {
            return new Worklist(
                            q.procedure(),
                            q.stage(),
                            q.phase(),
                            Optional.empty(),
                            q.party(),
                            q.light(),
                            q.now(),
                            q.dueBefore(),
                            q.subject(),
                            q.restingOn(),
                            q.after(),
                            q.limit())
                    .shows(row);
        }
    }

    static class TakesDueBeforeAsDueBy extends PlainStore {
        @Override
        boolean shows(Worklist q, IndexRow row) {
            return q.dueBefore()
                    .map(end -> q.dueBefore(end.plusNanos(1)))
                    .orElse(q)
                    .shows(row);
        }
    }

    static class CountsEndedCasesToo extends PlainStore {
        @Override
        public Map<Light, Long> lights(Instant now) {
            Map<Light, Long> count = new EnumMap<>(super.lights(now));
            long all = rows.size();
            count.put(Light.GREEN, all - count.get(Light.RED) - count.get(Light.YELLOW));
            return count;
        }
    }

    static class CountsYellowAMomentLate extends PlainStore {
        @Override
        public Map<Light, Long> lights(Instant now) {
            Map<Light, Long> count = new EnumMap<>(super.lights(now));
            count.putAll(Map.of(
                    Light.YELLOW, super.lights(now.minusMillis(1)).get(Light.YELLOW),
                    Light.GREEN, super.lights(now.minusMillis(1)).get(Light.GREEN)));
            return count;
        }
    }

    static class LeavesOutLightsThatNoneShows extends PlainStore {
        @Override
        public Map<Light, Long> lights(Instant now) {
            Map<Light, Long> count = new EnumMap<>(super.lights(now));
            count.values().removeIf(cases -> cases == 0);
            return count;
        }
    }

    static class ForgetsSubjects extends PlainStore {
        @Override
        boolean shows(Worklist q, IndexRow row) {
            return q.subject().filter(start -> row.subject().isEmpty()).isEmpty() && super.shows(q, row);
        }
    }

    static class TakesALetterForAWildcard extends PlainStore {
        @Override
        boolean shows(Worklist q, IndexRow row) {
            return q.subject().filter(start -> start.endsWith("%")).isPresent()
                    ? row.subject().isPresent()
                    : super.shows(q, row);
        }
    }

    static class FindsOnlyWhatRestsOnTheFirstOfTheDays extends PlainStore {
        @Override
        boolean shows(Worklist q, IndexRow row) {
            return q.restingOn()
                    .map(days -> q.restingOn(new DaySpan(days.first(), days.first())))
                    .orElse(q)
                    .shows(row);
        }
    }
}
