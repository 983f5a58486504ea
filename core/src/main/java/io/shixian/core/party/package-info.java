/** Who acts: a {@link Role} is what someone is to a matter, a {@link Party} who it is, an {@link Actor} both. */
@NullMarked
package io.shixian.core.party;

import org.jspecify.annotations.NullMarked;
