package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.catalog.BusinessComplaint.ACCEPT;
import static io.shixian.core.catalog.BusinessComplaint.DISPATCH;
import static io.shixian.core.catalog.BusinessComplaint.PROCEDURE;
import static io.shixian.core.catalog.BusinessComplaint.REPLY;
import static io.shixian.core.party.Role.ACCESSOR;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.OPERATOR;

import io.shixian.core.party.Actor;

/** The complaint of examples/vectors/scenarios/complaint.jsonl with its dates: decide by 2025-10-16, reply by 2025-11-04. */
final class Complaints {

    static final Actor CITIZEN = Actor.of(APPLICANT, "citizen-1");
    static final Actor DESK = Actor.of(OPERATOR, "op");
    static final Actor UNIT = Actor.of(ACCESSOR, "a-1");
    static final Actor OTHER_UNIT = Actor.of(ACCESSOR, "a-2");

    private Complaints() {}

    static Matter received() {
        return Matter.opened(PROCEDURE, "2025-09-30T10:00", CITIZEN);
    }

    static Matter dispatched() {
        return received().after(act("2025-09-30T14:00", DESK, DISPATCH, Particulars.naming(ACCESSOR, "a-1")));
    }

    static Matter accepted() {
        return dispatched().after(act("2025-10-09T09:00", UNIT, ACCEPT));
    }

    static Matter replied() {
        return accepted().after(act("2025-10-13T09:00", UNIT, REPLY));
    }
}
