package io.shixian.jdbc.trial;

import io.shixian.jdbc.Chains;
import io.shixian.jdbc.Dialect;
import io.shixian.jdbc.Transactions;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Looks, once all work is done, for what must not be: in the tables alone, and in the journals that were written outside the
 * database while desks were killed.
 */
final class Audit {

    private final Tables tables;
    private final Path journals;
    private final Instant now;
    private final List<String> findings = new ArrayList<>();

    private Audit(Tables tables, Path journals, Instant now) {
        this.tables = tables;
        this.journals = journals;
        this.now = now;
    }

    /**
     * Returns what is wrong, a line for each; nothing if all is well.
     *
     * @param journals the folder of the journals
     * @param now      the instant up to which everything should have been done
     */
    static List<String> of(DataSource source, Dialect dialect, Path journals, Instant now) throws SQLException {
        Audit audit = new Audit(Tables.read(source), journals, now);
        audit.versions();
        audit.commands();
        audit.acknowledged();
        audit.overdue();
        audit.parties();
        audit.histories();
        audit.chains(new Chains(Transactions.own(source), dialect, TrialDesk.READER));
        return audit.findings;
    }

    private void versions() {
        Set<String> ids = new HashSet<>(tables.cases().keySet());
        ids.addAll(tables.events().keySet());
        for (String id : ids) {
            NavigableMap<Integer, String> events = tables.events().getOrDefault(id, new TreeMap<>());
            int version = Optional.ofNullable(tables.cases().get(id))
                    .map(Tables.CaseRow::version)
                    .orElse(0);
            int last = events.isEmpty() ? 0 : events.lastKey();
            if (last != version) {
                findings.add("case " + id + " is at version " + version + ", its last event has number " + last);
            }
            for (int number = 1; number <= last; number++) {
                if (!events.containsKey(number)) {
                    findings.add("case " + id + " has no event " + number);
                }
            }
        }
    }

    /** No two commands may have brought the same event, and none one that is not there. */
    private void commands() {
        Map<String, String> broughtBy = new TreeMap<>();
        tables.commands().forEach((command, did) -> {
            for (int number = did.from() + 1; number <= did.to(); number++) {
                String event = did.caseId() + " " + number;
                Optional.ofNullable(broughtBy.put(event, command))
                        .ifPresent(other -> findings.add(
                                "event " + event + " was brought by the commands " + other + " and " + command));
                if (!hasEvent(did.caseId(), number)) {
                    findings.add("command " + command + " brought event " + event + ", which is not there");
                }
            }
        });
    }

    private boolean hasEvent(String caseId, int number) {
        return tables.events().getOrDefault(caseId, new TreeMap<>()).containsKey(number);
    }

    private void acknowledged() {
        for (List<String> line : Journal.read(journals, "." + Load.ACKNOWLEDGED)) {
            String command = line.get(0);
            Tables.CommandRow said =
                    new Tables.CommandRow(line.get(1), Integer.parseInt(line.get(2)), Integer.parseInt(line.get(3)));
            Optional<Tables.CommandRow> found =
                    Optional.ofNullable(tables.commands().get(command));
            if (!found.equals(Optional.of(said))) {
                findings.add("command " + command + " was acknowledged as " + said + ", and is stored as " + found);
            }
        }
        for (List<String> line : Journal.read(journals, ".ticked")) {
            if (!hasEvent(line.get(0), Integer.parseInt(line.get(1)))) {
                findings.add("a tick acknowledged version " + line.get(1) + " of case " + line.get(0)
                        + ", which is not there");
            }
        }
    }

    /** What has run out must be recorded: a lease of a desk that was killed must not keep it. */
    private void overdue() {
        tables.cases().forEach((id, row) -> {
            if (!row.nextDue().startsWith("never")
                    && !Instant.parse(row.nextDue()).isAfter(now)) {
                findings.add("case " + id + " has a limit that ran out at " + row.nextDue() + " and is not recorded");
            }
        });
    }

    /** The lists of a party must show a case where the list of all shows it. */
    private void parties() {
        for (Tables.PartyRow party : tables.parties()) {
            boolean agrees = Optional.ofNullable(tables.cases().get(party.caseId()))
                    .filter(row ->
                            row.phase().equals(party.phase()) && row.redFrom().equals(party.redFrom()))
                    .isPresent();
            if (!agrees) {
                findings.add("a party of case " + party.caseId() + " is listed otherwise than the case");
            }
        }
    }

    private void chains(Chains chains) {
        chains.verifyAll()
                .flatMap(page -> page.broken().stream())
                .forEach(verdict -> findings.add("chain: " + verdict.text().en()));
    }

    private void histories() {
        Set<String> told = new HashSet<>();
        Journal.read(journals, ".told").forEach(line -> told.add(line.get(0)));
        Set<String> derived = new HashSet<>();
        tables.events().forEach((id, events) -> {
            Replayed replayed = Replayed.of(id, List.copyOf(events.values()));
            replayed.wrong().forEach(fault -> findings.add("case " + id + ": " + fault));
            Optional<String> stage = Optional.ofNullable(tables.cases().get(id)).map(Tables.CaseRow::stage);
            if (!stage.equals(replayed.stage())) {
                findings.add(
                        "case " + id + " is listed in stage " + stage + ", its events lead to " + replayed.stage());
            }
            derived.addAll(replayed.told());
        });
        compare(derived, told);
    }

    private void compare(Set<String> derived, Set<String> told) {
        for (String id : derived) {
            Optional<String> state =
                    Optional.ofNullable(tables.outbox().get(id)).map(Tables.ToldRow::state);
            if (!state.equals(Optional.of("delivered"))) {
                findings.add("notification " + id + " should be delivered, in the outbox it is "
                        + state.orElse("not there"));
            }
            if (!told.contains(id)) {
                findings.add("notification " + id + " never reached a channel");
            }
        }
        tables.outbox().keySet().stream()
                .filter(id -> !derived.contains(id))
                .forEach(id -> findings.add("row " + id + " of the outbox tells of no event"));
        told.stream()
                .filter(id -> !derived.contains(id))
                .forEach(id -> findings.add("a channel was given " + id + ", which tells of no event"));
    }
}
