package io.shixian.examples.servicedesk.api;

import io.shixian.core.deadline.Light;
import io.shixian.core.law.Label;
import io.shixian.core.procedure.Phase;
import io.shixian.spi.storage.IndexRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A case as lists show it.
 *
 * @param number          its number
 * @param procedure       its procedure
 * @param title           what it is about
 * @param stage           where it stands
 * @param phase           whether it goes on
 * @param light           how near its nearest limit is
 * @param due             the first instant that is too late for its nearest limit, if one is running
 * @param provisionalFrom the first day its limits rest on that no notice settles yet, if there is one
 * @param parties         who takes part, by the codes of the roles
 * @param version         its version
 */
record RowView(
        String number,
        Coded procedure,
        Optional<String> title,
        Coded stage,
        Phase phase,
        Light light,
        Optional<Instant> due,
        Optional<LocalDate> provisionalFrom,
        Map<String, String> parties,
        int version) {

    static RowView of(IndexRow row, Label procedure, Instant now) {
        Map<String, String> parties = new TreeMap<>();
        row.parties().forEach((role, party) -> parties.put(role.code(), party.id()));
        return new RowView(
                row.caseId().value(),
                new Coded(row.procedure(), procedure),
                row.subject(),
                Coded.of(row.stage()),
                row.phase(),
                row.light(now),
                row.redFrom(),
                row.provisionalFrom(),
                parties,
                row.version());
    }
}
