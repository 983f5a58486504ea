package io.shixian.jdbc.trial;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.deadline.Term;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.spi.desk.Envelope;
import io.shixian.spi.desk.Outcome;
import io.shixian.spi.desk.ServiceDesk;
import java.util.List;
import java.util.Random;

/**
 * What the load asks of a desk, as a line between them.
 *
 * @param command its id, the same however often it is sent
 * @param caseId  on which case
 * @param what    one of the {@link #KINDS}
 */
record Request(String command, String caseId, String what) {

    /** More of what moves a case on little, so that cases grow histories and limits run out. */
    static final List<String> KINDS = List.of(
            "open",
            "supplement",
            "supplement",
            "accept",
            "suspend",
            "suspend",
            "resume",
            "resume",
            "resume",
            "extend",
            "grant");

    /** Few enough that senders meet at the same case. */
    private static final int LIVELY = 8;

    private static final Actor CITIZEN = Actor.of(Role.APPLICANT, "citizen-1");
    private static final Actor WINDOW = Actor.of(Role.WINDOW, "w-1");

    /** Returns one that opens the next case or is about one of those opened last. */
    static Request random(String command, int cases, Random random) {
        String what = KINDS.get(random.nextInt(KINDS.size()));
        int on = what.equals("open") ? cases : Math.max(0, cases - 1 - random.nextInt(LIVELY));
        return new Request(command, "c-" + on, what);
    }

    static Request parse(String line) {
        String[] fields = line.split("\t", -1);
        return new Request(fields[0], fields[1], fields[2]);
    }

    String line() {
        return command + "\t" + caseId + "\t" + what;
    }

    Outcome carryOut(ServiceDesk desk) {
        CaseId id = new CaseId(caseId);
        Envelope once = Envelope.command(command);
        Particulars why = Particulars.because("材料");
        return switch (what) {
            case "open" -> desk.open(id, "sample.permit", CITIZEN, Particulars.NONE, once);
            case "supplement" -> desk.act(id, what, CITIZEN, why, once);
            case "suspend" -> desk.suspend(id, "decision", "hearing", WINDOW, why.withDocuments("doc-1"), once);
            case "resume" -> desk.resume(id, "decision", WINDOW, Particulars.NONE, once);
            case "extend" -> desk.extend(id, "decision", Term.workdays(5), WINDOW, why.withDocuments("doc-1"), once);
            case "grant" -> desk.act(id, what, WINDOW, Particulars.NONE, once);
            default -> desk.act(id, what, WINDOW, Particulars.naming(Role.WINDOW, "w-1"), once);
        };
    }
}
