package io.shixian.examples.cli.script;

import io.shixian.calendar.MalformedNoticeException;
import io.shixian.core.law.Label;
import io.shixian.examples.cli.calendar.NoticeFile;
import io.shixian.spi.storage.CommandId;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A command that concerns all cases. One with the id of an earlier one gets the earlier one's answer. */
sealed interface AllCasesCommand extends ScriptCommand {

    /** Returns its id, if it has one. */
    Optional<CommandId> id();

    /** Carries it out for the first time. */
    ObjectNode first(ScriptDesk desk);

    @Override
    default ObjectNode carryOut(ScriptDesk desk) {
        return id().map(known -> desk.once(known, () -> first(desk))).orElseGet(() -> first(desk));
    }

    /** Time passes: limits that have run out take effect. */
    record Tick(Optional<CommandId> id) implements AllCasesCommand {

        @Override
        public ObjectNode first(ScriptDesk desk) {
            return desk.answers().of(desk.service().tick());
        }
    }

    /** A new notice becomes known. */
    record NewNotice(Optional<CommandId> id, String file) implements AllCasesCommand {

        @Override
        public ObjectNode first(ScriptDesk desk) {
            try {
                return desk.answers().of(desk.service().adopt(NoticeFile.read(desk.beside(file))));
            } catch (MalformedNoticeException e) {
                return new Declined(
                                "malformed-notice",
                                new Label("放假通知有误，未采用；请更正后再提交", "the notice is refused: " + NoticeFile.faults(e)))
                        .answer();
            }
        }
    }
}
