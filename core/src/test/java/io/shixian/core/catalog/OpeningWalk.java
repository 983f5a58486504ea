package io.shixian.core.catalog;

import static io.shixian.core.catalog.Journey.usual;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Commands;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.Matter;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.Recipient;
import io.shixian.core.casefile.Refusal;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who opens what, in which stage, on which clause, and whom it may bind: every role × every role named. */
record OpeningWalk(Procedure procedure, Transcript.Row row) {

    void walk() {
        for (Role role : Journey.everyRole()) {
            if (row.roles().contains(role.code())) {
                opened(role);
                Journey.everyRole().stream()
                        .filter(named -> !named.equals(role))
                        .forEach(named -> naming(role, named));
            } else {
                assertThat(code(open(role, Journey.full(row)))).as("%s", role).isEqualTo(Refusal.Code.NOT_THIS_ROLE);
            }
        }
    }

    private void opened(Role role) {
        CaseFile file = ((Decision.Accepted) open(role, with(row.get("names"), Map.of()))).file();
        assertThat(file.stage().code()).isEqualTo(row.to());
        assertThat(file.version()).isEqualTo(1);
        assertThat(file.last().clause().id()).isEqualTo(row.get("per").get(0));
        assertThat(procedure.opening().gap()).isEqualTo(row.has("gap"));
        assertThat(file.last().told())
                .extracting(Recipient::role)
                .containsExactlyElementsOf(
                        row.get("tells").stream().map(Journey::role).toList());
        Set<Role> bound = new HashSet<>();
        row.get("names").forEach(name -> bound.add(Journey.role(name)));
        if (row.get("binds").contains(role.code())) {
            bound.add(role);
        }
        assertThat(file.parties()).containsOnlyKeys(bound);
        if (row.has("names")) {
            assertThat(code(open(role, with(List.of(), Map.of())))).isEqualTo(Refusal.Code.PARTY_NOT_NAMED);
        }
    }

    private void naming(Role role, Role named) {
        Decision decision = open(role, with(row.get("names"), Map.of(named, usual(named))));
        if (row.named().contains(named.code())) {
            assertThat(((Decision.Accepted) decision).file().party(named)).hasValue(usual(named));
        } else {
            assertThat(code(decision)).as("%s naming %s", role, named).isEqualTo(Refusal.Code.MAY_NOT_NAME_PARTY);
        }
    }

    private Particulars with(Iterable<String> names, Map<Role, Party> more) {
        Map<Role, Party> binds = new HashMap<>(more);
        names.forEach(name -> binds.put(Journey.role(name), usual(Journey.role(name))));
        Particulars full = Journey.full(row);
        return new Particulars(full.reason(), full.documents(), binds, full.checklist(), full.grade(), full.data());
    }

    private Decision open(Role role, Particulars particulars) {
        return Matter.DECIDER.open(
                procedure,
                new Command.Open(Commands.CASE, Commands.at("2025-03-03T09:00"), usual(role.code()), particulars));
    }

    private static Refusal.Code code(Decision decision) {
        return ((Decision.Refused) decision).refusal().code();
    }
}
