package io.shixian.core.casefile;

import io.shixian.core.deadline.Term;
import io.shixian.core.party.Actor;
import io.shixian.core.procedure.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Commands as a test says them: moments as clocks in Shanghai show them, all for one case. */
public final class Commands {

    public static final CaseId CASE = new CaseId("c1");

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private Commands() {}

    public static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(SHANGHAI).toInstant();
    }

    static LocalDate on(String date) {
        return LocalDate.parse(date);
    }

    /** 24:00 of a day: the first instant that is too late. */
    static Instant endOf(String date) {
        return at(on(date).plusDays(1) + "T00:00");
    }

    static Command.Open open(String at, Actor by, Particulars particulars) {
        return new Command.Open(CASE, at(at), by, particulars);
    }

    public static Command.Act act(String at, Actor by, Action action) {
        return act(at, by, action, Particulars.NONE);
    }

    public static Command.Act act(String at, Actor by, Action action, Particulars particulars) {
        return new Command.Act(CASE, at(at), by, action.code(), particulars);
    }

    static Command.Suspend suspend(String at, Actor by, String limit) {
        return new Command.Suspend(
                CASE, at(at), by, limit, "hearing", Particulars.NONE.withDocuments("statement-of-time-needed"));
    }

    static Command.Resume resume(String at, Actor by, String limit) {
        return new Command.Resume(CASE, at(at), by, limit, Particulars.NONE);
    }

    static Command.Extend extend(String at, Actor by, String limit, Term term) {
        return new Command.Extend(CASE, at(at), by, limit, term, Particulars.because("案情复杂"));
    }

    public static Command.Tick tick(String at) {
        return new Command.Tick(CASE, at(at));
    }
}
