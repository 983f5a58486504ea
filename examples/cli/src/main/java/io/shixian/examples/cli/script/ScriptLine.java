package io.shixian.examples.cli.script;

import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line of a script, read and well formed.
 *
 * @param at       the time at which it is said
 * @param command  what it wants
 * @param expected what its answer must hold, if that is to be checked
 */
record ScriptLine(Instant at, ScriptCommand command, Optional<ObjectNode> expected) {}
