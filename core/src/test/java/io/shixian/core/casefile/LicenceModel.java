package io.shixian.core.casefile;

import io.shixian.core.deadline.FactDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A licence from its receipt to its decision, as slow and plain as the rules: days are walked one by one on the fact files
 * (T10), a clock counts a day if it runs at its 00:00 (T20) and runs out only while it runs (T21), an extension adds to it
 * (T22), and silence accepts as of the receipt (T23). It asks no code under test.
 */
final class LicenceModel {

    private static final int NOTICE = 5;
    private static final int DECISION = 20;
    private static final int MOST = 10;
    private static final int FAR = 1500;

    /** A time during which the decision's clock does not run. */
    private record Stop(Instant from, Optional<Instant> until) {

        boolean holds(Instant at) {
            return from.isBefore(at) && (until.isEmpty() || !until.get().isBefore(at));
        }
    }

    private final Instant received;
    private final List<Stop> stops = new ArrayList<>();
    private String stage = "received";
    private boolean supplemented;
    private Optional<LocalDate> accepted = Optional.empty();
    private int amount = DECISION;
    private LimitStatus notice = LimitStatus.RUNNING;
    private LimitStatus decision = LimitStatus.RUNNING;
    private Optional<LocalDate> decided = Optional.empty();

    LicenceModel(Instant received) {
        this.received = received;
    }

    String stage() {
        return stage;
    }

    LimitStatus notice() {
        return notice;
    }

    LocalDate noticeDay() {
        return lastDay(day(received), NOTICE, List.of()).orElseThrow();
    }

    /** Empty before the acceptance. */
    Optional<LimitStatus> decision() {
        return accepted.map(day -> suspended() && isOpen() ? LimitStatus.SUSPENDED : decision);
    }

    /** The last day as it was when the limit ended or ran out, if it has. */
    Optional<LocalDate> decisionDay() {
        return isOpen() ? running() : decided;
    }

    boolean isDeemed() {
        return accepted.isPresent() && notice == LimitStatus.BREACHED;
    }

    boolean isExtended() {
        return amount > DECISION;
    }

    /** How often the decision's clock was stopped. */
    int stopped() {
        return stops.size();
    }

    /** Lets time pass up to an instant: what runs out by then does so at its own time. */
    void pass(Instant now) {
        if (notice == LimitStatus.RUNNING && isOver(Optional.of(noticeDay()), now)) {
            notice = LimitStatus.BREACHED;
            stage = "accepted";
            accepted = Optional.of(day(received));
        }
        if (accepted.isPresent() && isOpen() && isOver(running(), now)) {
            end(LimitStatus.BREACHED);
        }
    }

    /** Takes a command after time has passed, and tells whether the rules allow it. */
    boolean take(Step.Kind kind, int days, Instant at) {
        if (!allows(kind, days, at)) {
            return false;
        }
        switch (kind) {
            case REQUEST_SUPPLEMENT -> {
                keepNotice();
                supplemented = true;
                stage = "supplementing";
            }
            case SUPPLEMENT -> stage = "received";
            case ACCEPT -> {
                keepNotice();
                stage = "accepted";
                accepted = Optional.of(day(at));
            }
            case SUSPEND -> stops.add(new Stop(at, Optional.empty()));
            case RESUME -> stops.set(stops.size() - 1, new Stop(last().from(), Optional.of(at)));
            case EXTEND -> amount += days;
            case APPROVE -> {
                stage = "approved";
                endInTime(LimitStatus.MET);
            }
            case WITHDRAW -> {
                stage = "withdrawn";
                notice = notice == LimitStatus.RUNNING ? LimitStatus.STOPPED : notice;
                endInTime(LimitStatus.STOPPED);
            }
            case TICK -> {}
        }
        return true;
    }

    private boolean allows(Step.Kind kind, int days, Instant at) {
        boolean counting = stage.equals("accepted") && isOpen();
        return switch (kind) {
            case REQUEST_SUPPLEMENT -> stage.equals("received") && !supplemented;
            case SUPPLEMENT -> stage.equals("supplementing");
            case ACCEPT -> stage.equals("received");
            case SUSPEND -> counting && !suspended();
            case RESUME -> counting && suspended() && last().from().isBefore(at);
            case EXTEND -> counting && amount == DECISION && days <= MOST;
            case APPROVE -> stage.equals("accepted");
            case WITHDRAW -> List.of("received", "supplementing", "accepted").contains(stage);
            case TICK -> true;
        };
    }

    private void keepNotice() {
        notice = notice == LimitStatus.RUNNING ? LimitStatus.MET : notice;
    }

    private void endInTime(LimitStatus status) {
        if (accepted.isPresent() && isOpen()) {
            end(status);
        }
    }

    private void end(LimitStatus status) {
        decided = running();
        decision = status;
    }

    private boolean isOpen() {
        return decision == LimitStatus.RUNNING;
    }

    private boolean suspended() {
        return !stops.isEmpty() && last().until().isEmpty();
    }

    private Stop last() {
        return stops.get(stops.size() - 1);
    }

    private Optional<LocalDate> running() {
        return lastDay(accepted.orElseThrow(), amount, stops);
    }

    private static Optional<LocalDate> lastDay(LocalDate start, int days, List<Stop> stops) {
        int counted = 0;
        for (LocalDate day = start.plusDays(1); day.isBefore(start.plusDays(FAR)); day = day.plusDays(1)) {
            if (FactDays.works(day)) {
                counted += runs(stops, midnight(day)) ? 1 : 0;
                if (counted >= days && runs(stops, midnight(day.plusDays(1)))) {
                    return Optional.of(day);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean runs(List<Stop> stops, Instant at) {
        return stops.stream().noneMatch(stop -> stop.holds(at));
    }

    private static boolean isOver(Optional<LocalDate> lastDay, Instant now) {
        return lastDay.isPresent() && !now.isBefore(midnight(lastDay.get().plusDays(1)));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Commands.SHANGHAI);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Commands.SHANGHAI).toInstant();
    }
}
