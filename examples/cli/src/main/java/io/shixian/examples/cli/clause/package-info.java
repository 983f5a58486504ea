/**
 * What is known of every clause (条款) of the five texts, beyond what tables cite.
 * <p>
 * It is kept in {@code clauses.csv}, a line for each clause in the order of the texts: its {@code id}; its {@code class} (R
 * computable, C for people to check, D a definition, O outside a library, or two of them); a title in Chinese and English;
 * the {@code types} of the library and the {@code tests}, by their simple names, with blanks between; and under
 * {@code outside} the code of a {@link Outside}, for what no library can do.
 */
@NullMarked
package io.shixian.examples.cli.clause;

import org.jspecify.annotations.NullMarked;
