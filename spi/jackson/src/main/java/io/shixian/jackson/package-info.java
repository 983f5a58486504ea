/**
 * JSON with Jackson 3: begin with {@link ShixianJson} for values, or give {@link ShixianModule} to a mapper of your own; with
 * {@link RuleBookJson} for what a host changes, and with {@link ProcedureJson} for a whole table.
 */
@NullMarked
package io.shixian.jackson;

import org.jspecify.annotations.NullMarked;
