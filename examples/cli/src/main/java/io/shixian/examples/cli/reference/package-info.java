/**
 * The rule reference (规则参考): pages in Chinese and English, made of the tables.
 * <p>
 * {@link ReferenceCommand} writes a {@link RuleReference}: a page for each procedure, an index by section, and a page that
 * tells for every clause of the five texts where it is carried out, or why it is outside a library.
 */
@NullMarked
package io.shixian.examples.cli.reference;

import org.jspecify.annotations.NullMarked;
