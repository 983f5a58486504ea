package io.shixian.core.procedure;

import io.shixian.core.deadline.Term;
import io.shixian.core.deadline.Unit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what is wrong with one limit of a table. */
final class LimitSoundness {

    private final Procedure table;
    private final TimeLimit limit;
    private final Soundness all;
    private final String place;

    LimitSoundness(Procedure table, TimeLimit limit, Soundness all) {
        this.table = table;
        this.limit = limit;
        this.all = all;
        this.place = "limit " + limit.code();
    }

    void check() {
        ends();
        lead();
        debtor();
        limit.expiry().ifPresent(expiry -> {
            all.stage(place, expiry.to());
            all.used(place, expiry.tells());
        });
        limit.extension().ifPresent(rule -> {
            all.acting(place, rule.roles());
            if (limit.isOn()
                    && (rule.most().unit() != limit.term().unit()
                            || rule.most().direction() != limit.term().direction())) {
                fault("an extension of " + rule.most() + " can't be added to " + limit.term() + "; use the same unit");
            }
        });
        limit.suspension().ifPresent(rule -> {
            all.acting(place, rule.roles());
            if (rule.causes().isEmpty()) {
                fault("its clock may be stopped on no ground; name the grounds");
            }
        });
    }

    private void ends() {
        start(limit.start());
        Set<String> choices = new HashSet<>();
        for (Choice choice : limit.choices()) {
            start(choice.start());
            if (!choices.add(choice.code())) {
                fault("the choice '" + choice.code() + "' is there twice; keep one");
            }
        }
        if (limit.until().isEmpty()) {
            fault("nothing keeps it; say until(…)");
        }
        limit.until().forEach(action -> all.action(place, action));
        limit.stoppedBy().forEach(action -> all.action(place, action));
        if (limit.until().stream().anyMatch(limit.stoppedBy()::contains)) {
            fault("an action both keeps it and ends it without a verdict; keep one");
        }
        limit.granted().ifPresent(this::term);
        if (startsItself()) {
            fault("its own expiry starts it again, at once or by way of other limits, without end; break the circle");
        }
    }

    private void start(Start start) {
        if (start.isNever()) {
            fault("nothing starts it; say fromOpening(), from(…) or fromExpiryOf(…)");
        }
        start.actions().forEach(action -> all.action(place, action));
        List<String> codes = table.limits().stream().map(TimeLimit::code).toList();
        for (String other : start.expiries()) {
            if (!codes.contains(other)) {
                fault("it starts at the expiry of '" + other + "', which is no limit; name one of " + codes);
            }
        }
        if (start.day().isPresent() && !start.expiries().isEmpty()) {
            fault("it starts at an expiry, where nobody hands in a day; start it with a step or drop day(…)");
        }
    }

    private void term(Term term) {
        boolean backwards = term.direction() == Term.Direction.BEFORE;
        if (backwards && limit.start().day().isEmpty()) {
            fault("it is counted back from a day that nobody hands in; say day(…)");
        }
        if (backwards && (limit.extension().isPresent() || limit.suspension().isPresent())) {
            fault("it is counted back from a day and can be neither extended nor suspended; drop the rule");
        }
        if (backwards && limit.expiry().isPresent()) {
            fault("it is counted back from a day, and being late is recorded and nothing else; drop onExpiry(…)");
        }
        boolean asOfADay = !limit.fromExpiry().isEmpty() || limit.start().day().isPresent();
        if (asOfADay && !term.unit().isDays()) {
            fault("it starts at an expiry or a named day, as of a day, and can't be counted in hours; use days");
        }
    }

    /** Follows the limits whose expiry starts this one, back to this one. */
    private boolean startsItself() {
        Set<String> before = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(limit.fromExpiry());
        while (!open.isEmpty()) {
            String code = open.pop();
            if (before.add(code)) {
                table.limits().stream()
                        .filter(other -> other.code().equals(code))
                        .forEach(other -> open.addAll(other.fromExpiry()));
            }
        }
        return before.contains(limit.code());
    }

    /** A lead that the clock could not take would fail the first command, not the table. */
    private void lead() {
        Unit unit = limit.lead().unit();
        boolean months = unit == Unit.MONTHS || unit == Unit.YEARS;
        boolean hours = unit == Unit.WORKING_HOURS
                && limit.granted()
                        .filter(term -> term.unit() == Unit.WORKING_HOURS)
                        .isEmpty();
        if (months || hours) {
            fault("a warning of " + limit.lead() + " does not fit "
                    + limit.granted().map(Term::toString).orElse("a limit without a term")
                    + "; use days, or the limit's own unit");
        }
    }

    private void debtor() {
        if (limit.clause().isEmpty()) {
            fault("it has no clause; say per(…)");
        }
        if (limit.owedBy().isEmpty()) {
            fault("nobody owes it; say owedBy(…)");
        }
        all.used(place, limit.owedBy().stream().toList());
        all.used(place, limit.tells());
    }

    private void fault(String what) {
        all.fault(place, what);
    }
}
