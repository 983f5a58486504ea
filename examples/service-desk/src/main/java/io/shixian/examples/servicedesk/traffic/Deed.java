package io.shixian.examples.servicedesk.traffic;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.party.Actor;
import io.shixian.spi.desk.Outcome;
import io.shixian.spi.desk.ServiceDesk;

/**
 * Something that somebody does to a case of the sample.
 *
 * @param ago  how many working days ago
 * @param by   who does it
 * @param what what it is
 */
record Deed(int ago, Actor by, What what) {

    /** A command without who and when. */
    @FunctionalInterface
    interface What {

        Outcome on(ServiceDesk desk, CaseId id, Actor by);
    }
}
