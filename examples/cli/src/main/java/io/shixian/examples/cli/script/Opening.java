package io.shixian.examples.cli.script;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.OtherLimit;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.party.Actor;
import io.shixian.spi.desk.Envelope;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A command that opens a case. */
record Opening(
        CaseId id, String procedure, Actor by, Particulars particulars, Optional<OtherLimit> other, Envelope envelope)
        implements ScriptCommand {

    @Override
    public ObjectNode carryOut(ScriptDesk desk) {
        return new CaseCommand(
                        id,
                        service -> other.isPresent()
                                ? service.open(id, procedure, by, particulars, other.get(), envelope)
                                : service.open(id, procedure, by, particulars, envelope))
                .carryOut(desk);
    }
}
