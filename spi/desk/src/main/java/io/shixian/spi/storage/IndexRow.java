package io.shixian.spi.storage;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.deadline.Light;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Phase;
import io.shixian.core.procedure.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What lists show of a case without reading its history; rewritten in each commit.
 *
 * @param caseId          the case
 * @param procedure       the code of its procedure
 * @param stage           where it stands
 * @param parties         the parties bound to roles
 * @param subject         what it is about in the host's words, at most 200 characters, if the host says so; may be personal
 *                        and is never logged
 * @param next            what is due next and has not been recorded, the warning or the end of a limit, if one is running
 * @param yellowFrom      when the light of its nearest open limit turns yellow, if one is running
 * @param redFrom         when the light of its nearest open limit turns red, if one is running
 * @param restsOn         days outside of which no calendar can change anything in this row; empty if none is running
 * @param provisionalFrom the first day its running limits rest on that no notice settles yet (T4), if there is one
 * @param version         the version of the case
 */
public record IndexRow(
        CaseId caseId,
        String procedure,
        Stage stage,
        Map<Role, Party> parties,
        Optional<String> subject,
        Optional<DueClock> next,
        Optional<Instant> yellowFrom,
        Optional<Instant> redFrom,
        Optional<DaySpan> restsOn,
        Optional<LocalDate> provisionalFrom,
        int version) {

    /** The length of the longest subject, in UTF-16 units. */
    public static final int LONGEST_SUBJECT = 200;

    /**
     * Keeps its own copy of the parties.
     *
     * @throws IllegalArgumentException if the subject is blank or too long
     */
    public IndexRow {
        parties = Map.copyOf(parties);
        Objects.requireNonNull(restsOn, "restsOn");
        Objects.requireNonNull(provisionalFrom, "provisionalFrom");
        if (subject.filter(words -> words.isBlank() || words.length() > LONGEST_SUBJECT)
                .isPresent()) {
            throw new IllegalArgumentException("the subject of case " + caseId + " has "
                    + subject.get().length() + " characters; give 1 to " + LONGEST_SUBJECT + ", or none at all");
        }
    }

    /** Returns whether the case has ended. */
    public Phase phase() {
        return stage.phase();
    }

    /** Returns the light at an instant; green where nothing is running. */
    public Light light(Instant now) {
        if (redFrom.filter(red -> !now.isBefore(red)).isPresent()) {
            return Light.RED;
        }
        return yellowFrom.filter(yellow -> !now.isBefore(yellow)).isPresent() ? Light.YELLOW : Light.GREEN;
    }

    /** Tells whether its running limits rest on one of these days at least. */
    public boolean restsOnOneOf(List<DaySpan> days) {
        return restsOn.filter(rests -> days.stream().anyMatch(rests::overlaps)).isPresent();
    }

    /** Returns the instant by which lists sort: when the nearest limit runs out, or the end of time. */
    Instant sortsBy() {
        return redFrom.orElse(Instant.MAX);
    }

    /** Returns the case with its procedure, stage and version; neither subject nor parties. */
    @Override
    public String toString() {
        return "row of case " + caseId + " (" + procedure + ", " + stage + ", version " + version + ")";
    }
}
