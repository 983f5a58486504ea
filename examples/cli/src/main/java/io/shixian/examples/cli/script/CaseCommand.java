package io.shixian.examples.cli.script;

import io.shixian.core.casefile.CaseId;
import io.shixian.examples.cli.text.WrongUse;
import io.shixian.spi.desk.Outcome;
import io.shixian.spi.desk.ServiceDesk;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** A command to one case. */
record CaseCommand(CaseId id, Function<ServiceDesk, Outcome> send) implements ScriptCommand {

    @Override
    public ObjectNode carryOut(ScriptDesk desk) {
        return desk.answers().of(id, WrongUse.ifRefused(() -> send.apply(desk.service())));
    }
}
