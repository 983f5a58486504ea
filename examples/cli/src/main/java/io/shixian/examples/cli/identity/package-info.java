/**
 * The command {@code id}: whether numbers that people, organisations and items are known by are right, and why not.
 * <p>
 * {@link IdCommand} asks the library about each; {@link NumberKind} is what the caller says they are.
 */
@NullMarked
package io.shixian.examples.cli.identity;

import org.jspecify.annotations.NullMarked;
