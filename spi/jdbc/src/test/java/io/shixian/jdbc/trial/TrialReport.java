package io.shixian.jdbc.trial;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The figures of a trial and what its audit found.
 *
 * @param repeats      how often a request was sent again
 * @param acknowledged how many commands of each kind were acknowledged as done
 * @param expiries     how many limits ran out
 * @param once         how many notifications reached a channel once
 * @param more         how many reached one more than once
 * @param failures     with which exceptions desks failed
 */
record TrialReport(
        Faults faults,
        int answers,
        int repeats,
        Map<String, Integer> acknowledged,
        int cases,
        int events,
        int expiries,
        int once,
        int more,
        Set<String> failures,
        Duration took,
        List<String> findings) {

    /**
     * What was done to the processes.
     *
     * @param kills   desks killed
     * @param crashes times the server was stopped without warning and started again
     * @param cuts    times all connections were cut on their way
     * @param endings times the server ended all sessions
     */
    record Faults(int kills, int crashes, int cuts, int endings) {}

    static TrialReport of(
            Faults faults, Load load, Tables tables, Path journals, Duration took, List<String> findings) {
        Map<String, Integer> told = new HashMap<>();
        Journal.read(journals, ".told").forEach(line -> told.merge(line.get(0), 1, Integer::sum));
        int once = (int) told.values().stream().filter(times -> times == 1).count();
        return new TrialReport(
                faults,
                load.answers(),
                load.repeats(),
                acknowledged(journals),
                tables.cases().size(),
                tables.events().values().stream().mapToInt(Map::size).sum(),
                (int) tables.events().values().stream()
                        .flatMap(events -> events.values().stream())
                        .filter(payload -> Replayed.event(payload).type().equals("lapsed"))
                        .count(),
                once,
                told.size() - once,
                failures(journals),
                took,
                findings);
    }

    private static Map<String, Integer> acknowledged(Path journals) {
        Map<String, Integer> done = new TreeMap<>();
        Journal.read(journals, "." + Load.ACKNOWLEDGED).forEach(line -> done.merge(line.get(4), 1, Integer::sum));
        return done;
    }

    private static Set<String> failures(Path journals) {
        Set<String> failures = new TreeSet<>();
        Journal.read(journals, ".failed").forEach(line -> failures.add(line.get(0)));
        Journal.read(journals, ".errors").forEach(line -> failures.add(line.get(0)));
        return failures;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d desks killed, %d crashes of the server, %d times connections cut, %d times sessions ended;"
                        + " %d requests answered, %d sent again, %d commits acknowledged %s; %d cases, %d events, %d limits"
                        + " run out; %d notifications delivered once, %d more than once; failed with %s; %d s; %d"
                        + " findings",
                faults.kills,
                faults.crashes,
                faults.cuts,
                faults.endings,
                answers,
                repeats,
                acknowledged.values().stream().mapToInt(Integer::intValue).sum(),
                acknowledged,
                cases,
                events,
                expiries,
                once,
                more,
                failures,
                took.toSeconds(),
                findings.size());
    }
}
