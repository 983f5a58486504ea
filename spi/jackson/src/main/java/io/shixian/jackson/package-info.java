/**
 * Procedures and rule books as JSON: begin with {@link RuleBookJson} for what a host changes, and with
 * {@link ProcedureJson} for a whole table.
 */
@NullMarked
package io.shixian.jackson;

import org.jspecify.annotations.NullMarked;
