package io.shixian.examples.servicedesk.access;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.Decider;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.deadline.Counting;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.core.procedure.Transition;
import io.shixian.spi.desk.ServiceDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What somebody may do now. Every candidate of the procedure's table is put to the rules themselves, with all handed in that it
 * needs, and nothing is stored; so what is offered here is what the desk would accept.
 */
public final class Offers {

    private final ServiceDesk desk;
    private final Supplier<Catalog> catalog;
    private final Counting counting;
    private final Clock clock;

    /** Makes the answers for the cases of a desk that counts in a way, by a clock. */
    public Offers(ServiceDesk desk, Supplier<Catalog> catalog, Counting counting, Clock clock) {
        this.desk = desk;
        this.catalog = catalog;
        this.counting = counting;
        this.clock = clock;
    }

    /** Returns the procedures that somebody may open a case of today, by code. */
    public List<Procedure> openings(Viewer viewer) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), counting.zone());
        return catalog.get().procedures().stream()
                .map(Procedure::code)
                .distinct()
                .flatMap(code -> catalog.get().find(code, today).stream())
                .filter(procedure -> opener(viewer, procedure).isPresent())
                .toList();
    }

    /** Returns the role in which somebody may open a case of a procedure, if there is one. */
    public Optional<Role> opener(Viewer viewer, Procedure procedure) {
        return viewer.roles().stream()
                .filter(procedure.opening().roles()::contains)
                .findFirst();
    }

    /** Returns the steps that somebody may take in a case now, in the order of the table. */
    public List<Offer> steps(Viewer viewer, CaseFile file) {
        Trial trial = new Trial(new Decider(desk.calendar(), counting), file, clock.instant());
        return file.procedure().stepsFrom(file.stage()).stream()
                .flatMap(step -> viewer.roles().stream()
                        .filter(step.roles()::contains)
                        .map(role -> offer(file, step, role))
                        .filter(offer -> trial.accepts(offer, viewer.as(offer.as()))))
                .toList();
    }

    /** Returns what somebody may do to the clocks of a case now. */
    public List<ClockOffer> clocks(Viewer viewer, CaseFile file) {
        Trial trial = new Trial(new Decider(desk.calendar(), counting), file, clock.instant());
        return file.procedure().limits().stream()
                .flatMap(limit -> viewer.roles().stream().flatMap(role -> candidates(limit, role)))
                .filter(offer -> trial.accepts(offer, viewer.as(offer.as())))
                .toList();
    }

    private static Offer offer(CaseFile file, Transition step, Role role) {
        List<String> days = file.procedure().limits().stream()
                .filter(limit -> limit.isOn() && limit.from().contains(step.action()))
                .flatMap(limit -> limit.start().day().stream())
                .distinct()
                .toList();
        List<Role> waitsFor = step.joint()
                ? step.roles().stream()
                        .filter(other -> !other.equals(role) && !hasConsented(file, step, other))
                        .toList()
                : List.of();
        return new Offer(step, role, days, waitsFor);
    }

    private static boolean hasConsented(CaseFile file, Transition step, Role role) {
        return file.consents().stream()
                .anyMatch(consent -> consent.action().equals(step.action().code())
                        && consent.by().role().equals(role));
    }

    private static Stream<ClockOffer> candidates(TimeLimit limit, Role role) {
        List<ClockOffer> found = new ArrayList<>();
        limit.suspension().filter(rule -> rule.roles().contains(role)).ifPresent(rule -> {
            found.add(new ClockOffer(
                    ClockOffer.Kind.SUSPEND,
                    limit,
                    role,
                    rule.causes(),
                    rule.written(),
                    Optional.empty(),
                    rule.clause()));
            found.add(new ClockOffer(
                    ClockOffer.Kind.RESUME, limit, role, List.of(), false, Optional.empty(), rule.clause()));
        });
        limit.extension()
                .filter(rule -> rule.roles().contains(role))
                .ifPresent(rule -> found.add(new ClockOffer(
                        ClockOffer.Kind.EXTEND,
                        limit,
                        role,
                        List.of(),
                        false,
                        Optional.of(rule.most()),
                        rule.clause())));
        return found.stream();
    }
}
