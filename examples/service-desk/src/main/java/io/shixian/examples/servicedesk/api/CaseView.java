package io.shixian.examples.servicedesk.api;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.procedure.Phase;
import io.shixian.examples.servicedesk.access.Title;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A case as it stands for somebody who may see it.
 *
 * @param number           its number
 * @param procedure        its procedure
 * @param procedureVersion the version of the procedure that it is on
 * @param title            what it is about
 * @param stage            where it stands
 * @param phase            whether it goes on
 * @param since            since when it is in this stage
 * @param parties          who takes part, by the codes of the roles
 * @param handedIn         what was handed in when it was opened
 * @param limits           how its limits stand that have started
 * @param actions          the steps that one may take now
 * @param clocks           what one may do to its clocks now
 * @param version          its version, which is also its ETag
 */
record CaseView(
        String number,
        Coded procedure,
        int procedureVersion,
        Optional<String> title,
        Coded stage,
        Phase phase,
        Instant since,
        Map<String, String> parties,
        HandedIn handedIn,
        List<LimitView> limits,
        List<ActionView> actions,
        List<ClockView> clocks,
        int version) {

    static CaseView of(
            CaseFile file,
            HandedIn handedIn,
            List<LimitView> limits,
            List<ActionView> actions,
            List<ClockView> clocks) {
        Map<String, String> parties = new TreeMap<>();
        file.parties().forEach((role, party) -> parties.put(role.code(), party.id()));
        return new CaseView(
                file.id().value(),
                new Coded(file.procedure().code(), file.procedure().label()),
                file.procedure().version(),
                Title.of(file),
                Coded.of(file.stage()),
                file.stage().phase(),
                file.since(),
                parties,
                handedIn,
                limits,
                actions,
                clocks,
                file.version());
    }
}
