/**
 * Who acts: a {@link Role} is what someone is to a matter, a {@link Party} who it is, an {@link Actor} both, or an agent for
 * another party.
 * <p>
 * Numbers that people and organisations are known by are types of their own, which can't be wrong in form. The host asks
 * each kind by name, {@code ResidentId.verdict(text)}; nothing here guesses from a text what it is, for some resident numbers
 * also pass the check of an organisation's. Whatever is personal prints masked.
 */
@NullMarked
package io.shixian.core.party;

import org.jspecify.annotations.NullMarked;
