/**
 * What a database still has to tell people: the command {@code outbox}.
 * <p>
 * {@link OutboxCommand} lists rows of the outbox, or lets one be tried again.
 */
@NullMarked
package io.shixian.examples.cli.outbox;

import org.jspecify.annotations.NullMarked;
