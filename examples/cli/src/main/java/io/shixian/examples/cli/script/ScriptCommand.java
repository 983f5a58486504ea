package io.shixian.examples.cli.script;

import tools.jackson.databind.node.ObjectNode;

/** What a line of a script wants to happen. */
interface ScriptCommand {

    /** Has it happen, or be refused, at the time at which the desk's clock stands, and returns the answer. */
    ObjectNode carryOut(ScriptDesk desk);
}
