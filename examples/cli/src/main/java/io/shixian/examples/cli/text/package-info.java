/**
 * What all commands share: how they read, write, and say what is wrong.
 * <p>
 * A command has a {@link Terminal} to read from and write to, throws {@link WrongUse} for what the caller did wrong, and
 * returns an {@link ExitCode}. Files are read by {@link Paths} and {@link Lines}, their fields by {@link Fields} and
 * {@link CsvTable}; tables are laid out in {@link Columns}; texts are in a {@link Language}.
 */
@NullMarked
package io.shixian.examples.cli.text;

import org.jspecify.annotations.NullMarked;
