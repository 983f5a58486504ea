package io.shixian.examples.servicedesk.api;

import io.shixian.core.casefile.AuditEntry;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.law.Label;
import io.shixian.core.party.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing that happened to a case.
 *
 * @param number      which event it is, from 1 on
 * @param type        its kind as a code
 * @param what        what happened
 * @param role        in which role it was done
 * @param party       by whom
 * @param recordedAt  when it was recorded
 * @param effectiveOn the day from which on it holds
 * @param from        the stage before; empty for the opening
 * @param to          the stage after
 * @param clause      on what authority
 * @param limits      what it did to limits, in words
 * @param told        whom it was told to
 * @param handedIn    what was handed in with it, as far as one may read it
 */
record EntryView(
        int number,
        String type,
        Label what,
        String role,
        String party,
        Instant recordedAt,
        LocalDate effectiveOn,
        Optional<Coded> from,
        Coded to,
        ClauseView clause,
        List<Label> limits,
        List<ToldView> told,
        HandedIn handedIn) {

    /**
     * Somebody who was told.
     *
     * @param role  in which role
     * @param party who, if somebody was bound to the role
     */
    record ToldView(String role, Optional<String> party) {}

    static EntryView of(AuditEntry entry, Particulars readable) {
        return new EntryView(
                entry.number(),
                entry.type(),
                entry.what(),
                entry.by().role().code(),
                entry.by().party().id(),
                entry.recordedAt(),
                entry.effectiveOn(),
                entry.from().map(Coded::of),
                Coded.of(entry.to()),
                ClauseView.of(entry.clause()),
                entry.limits().stream().map(effect -> effect.text()).toList(),
                entry.told().stream()
                        .map(told ->
                                new ToldView(told.role().code(), told.party().map(Party::id)))
                        .toList(),
                HandedIn.of(readable));
    }
}
