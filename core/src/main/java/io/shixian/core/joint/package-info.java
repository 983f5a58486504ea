/**
 * How a matter stands that several organs handle as one (一件事, 联办).
 * <p>
 * Begin with {@link JointMatter}: it picks the cases of the organs that name the whole, each a {@link JointPart}, and tells
 * which are open, done and late, who holds the whole up, and whether the whole keeps its own limit. Nothing here is stored
 * beside the case files.
 */
@NullMarked
package io.shixian.core.joint;

import org.jspecify.annotations.NullMarked;
