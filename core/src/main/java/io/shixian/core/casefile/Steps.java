package io.shixian.core.casefile;

import io.shixian.core.procedure.ActionRows;
import io.shixian.core.procedure.Stage;
import io.shixian.core.procedure.Transition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How a step of a procedure is answered: by the row of its table, once all that the row asks for is there. */
final class Steps {

    private final Reckoning reckoning;
    private final StepCheck check;

    Steps(Reckoning reckoning, StepCheck check) {
        this.reckoning = reckoning;
        this.check = check;
    }

    Answer answer(CaseFile file, Command.Act act) {
        Optional<ActionRows> action = file.procedure().rows(act.action());
        if (action.isEmpty()) {
            return Answer.refused(Refusals.unknownAction(file, act.action()));
        }
        if (file.stage().isClosed()) {
            return Answer.refused(Refusals.closed(file));
        }
        List<Transition> rows = action.get().from(file.stage());
        if (rows.isEmpty()) {
            return Answer.refused(
                    Refusals.notInThisStage(file, act.by(), action.get().action()));
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).roles().contains(act.by().role())) {
                return step(file, rows.get(i), action.get(), act);
            }
        }
        return Answer.refused(Refusals.notThisRole(file, act.by(), rows.get(0)));
    }

    private Answer step(CaseFile file, Transition row, ActionRows action, Command.Act act) {
        Optional<Refusal> missing = check.missing(file, row, action, act);
        if (missing.isPresent()) {
            return Answer.refused(missing.get());
        }
        return row.joint()
                ? Consents.answer(file, row, act, reckoning.date(act.at()), () -> moved(file, row, action, act))
                : Answer.of(moved(file, row, action, act));
    }

    private CaseEvent moved(CaseFile file, Transition step, ActionRows action, Command.Act act) {
        Particulars given = act.particulars();
        boolean failed = step.checklist().isPresent() && given.checklist().containsValue(false);
        Stage to = failed ? step.checklist().get().failed() : step.to();
        List<Judgement> judgements = Judging.atStep(file, action, to, reckoning, act.at());
        List<Recipient> told = Telling.recipients(step.tells(), file.parties(), given.binds());
        LocalDate day = reckoning.date(act.at());
        return new CaseEvent.Moved(
                step.action().code(),
                file.stage(),
                to,
                act.by(),
                given.binds(),
                step.releases(),
                given,
                judgements,
                told,
                act.at(),
                day,
                step.clause());
    }
}
