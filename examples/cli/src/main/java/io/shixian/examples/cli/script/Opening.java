package io.shixian.examples.cli.script;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.law.Label;
import io.shixian.core.party.Actor;
import io.shixian.spi.desk.Envelope;
import tools.jackson.databind.node.ObjectNode;

/** A command that opens a case. */
record Opening(CaseId id, String procedure, Actor by, Particulars particulars, Envelope envelope)
        implements ScriptCommand {

    private static final Declined NOT_REPLACEABLE = new Declined(
            "limit-not-replaceable",
            new Label(
                    "此程序的时限不能由其他法定时限替代；请不带 limit 和 clause 发起",
                    "no limit of this procedure can be replaced by another fixed by law; open the case without limit and clause"));

    @Override
    public ObjectNode carryOut(ScriptDesk desk) {
        return new CaseCommand(id, service -> service.open(id, procedure, by, particulars, envelope)).carryOut(desk);
    }

    /** Returns the command with another limit fixed by law, which no procedure allows for yet. */
    ScriptCommand withOtherLimit() {
        return desk -> {
            boolean fits = desk.service().find(id).isEmpty()
                    && desk.catalog().find(procedure).isPresent();
            return fits ? NOT_REPLACEABLE.answer(id) : carryOut(desk);
        };
    }
}
