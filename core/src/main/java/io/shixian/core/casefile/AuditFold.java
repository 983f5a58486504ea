package io.shixian.core.casefile;

import io.shixian.core.law.Label;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Accounts for one event by what the case was before and after it.
 *
 * @param before the case before; empty if the event opened it
 * @param event  the event
 * @param after  the case after
 */
record AuditFold(Optional<CaseFile> before, CaseEvent event, CaseFile after) {

    AuditEntry entry() {
        return new AuditEntry(
                after.version(),
                event.type(),
                what(),
                event.by(),
                event.recordedAt(),
                event.effectiveOn(),
                before.map(CaseFile::stage),
                after.stage(),
                event.clause(),
                limits(),
                event.told());
    }

    private Label what() {
        if (event instanceof CaseEvent.Moved moved) {
            return action(moved.action());
        } else if (event instanceof CaseEvent.Consented consented) {
            Label step = action(consented.action());
            return new Label("同意「" + step.zh() + "」", "consents to '" + step.en() + "'");
        } else if (event instanceof CaseEvent.Lapsed) {
            return new Label("时限届满", "A limit ran out");
        } else if (event instanceof CaseEvent.Migrated migrated) {
            return new Label("转至程序第" + migrated.to() + "版", "Moved to version " + migrated.to());
        } else if (event instanceof CaseEvent.Erased erased) {
            int words = erased.words().size();
            return new Label(
                    "删除所填内容" + words + "项，理由：" + erased.reason(),
                    "Erased what was handed in (" + words + "), reason: " + erased.reason());
        } else if (event instanceof ClockEvent.Suspended) {
            return new Label("中止计时", "Clock stopped");
        } else if (event instanceof ClockEvent.Resumed) {
            return new Label("恢复计时", "Clock goes on");
        } else if (event instanceof ClockEvent.Extended extended) {
            Label term = extended.term().label();
            return new Label("延长" + term.zh(), "Extended by " + term.en());
        } else if (event instanceof ClockEvent.Recounted) {
            return new Label("日历变更", "The calendar changed");
        } else if (event instanceof ClockEvent.Warned) {
            return new Label("时限预警", "A limit runs out soon");
        }
        return new Label("开立", "Opened");
    }

    private Label action(String code) {
        return procedure().action(code).map(action -> action.label()).orElse(new Label(code, code));
    }

    /** The version of the procedure by which the event was decided. */
    private Procedure procedure() {
        return before.orElse(after).procedure();
    }

    private List<LimitEffect> limits() {
        List<LimitEffect> effects = new ArrayList<>();
        Optional<Judgement> missed =
                event instanceof CaseEvent.Lapsed lapsed ? Optional.of(lapsed.missed()) : Optional.empty();
        missed.ifPresent(ranOut -> effects.add(judged(LimitEffect.Kind.RAN_OUT, ranOut)));
        event.judgements().stream()
                .filter(ended -> missed.filter(ranOut -> ranOut.limit().equals(ended.limit()))
                        .isEmpty())
                .forEach(ended -> effects.add(judged(LimitEffect.Kind.ENDED, ended)));
        if (event instanceof ClockEvent clock) {
            effects.add(effect(kind(clock), clock.limit(), Optional.empty(), day(clock)));
        }
        after.runs()
                .filter(this::isNew)
                .forEach(run -> effects.add(effect(
                        LimitEffect.Kind.STARTED, run.limit().code(), Optional.empty(), Optional.of(run.asOf()))));
        return effects;
    }

    private boolean isNew(ClockRun run) {
        return before.flatMap(file -> file.procedure().limit(run.limit().code()).flatMap(file::run))
                .filter(earlier -> earlier.cycle() == run.cycle())
                .isEmpty();
    }

    private static LimitEffect.Kind kind(ClockEvent clock) {
        if (clock instanceof ClockEvent.Suspended) {
            return LimitEffect.Kind.SUSPENDED;
        } else if (clock instanceof ClockEvent.Resumed) {
            return LimitEffect.Kind.RESUMED;
        }
        if (clock instanceof ClockEvent.Warned) {
            return LimitEffect.Kind.WARNED;
        }
        return clock instanceof ClockEvent.Extended ? LimitEffect.Kind.EXTENDED : LimitEffect.Kind.RECOUNTED;
    }

    private static Optional<LocalDate> day(ClockEvent clock) {
        if (clock instanceof ClockEvent.Warned warned) {
            return Optional.of(warned.lastDay());
        }
        return clock instanceof ClockEvent.Recounted recounted ? Optional.of(recounted.after()) : Optional.empty();
    }

    private LimitEffect judged(LimitEffect.Kind kind, Judgement judgement) {
        return effect(kind, judgement.limit(), Optional.of(judgement.status()), judgement.lastDay());
    }

    private LimitEffect effect(
            LimitEffect.Kind kind, String code, Optional<LimitStatus> status, Optional<LocalDate> day) {
        Label name = procedure().limit(code).map(TimeLimit::label).orElse(new Label(code, code));
        return new LimitEffect(kind, code, name, status, day);
    }
}
