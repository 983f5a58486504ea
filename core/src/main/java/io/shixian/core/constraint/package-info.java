/**
 * The numbers of {@link io.shixian.core.party} as Bean Validation constraints: write {@code @ValidMobileNumber} at a field of
 * the host's own, and read {@link io.shixian.core.constraint.ValidMobileNumber} to see how each is made.
 * <p>
 * Nothing else here sees this package; it needs the Jakarta Validation API, which the host brings with its engine.
 */
@NullMarked
package io.shixian.core.constraint;

import org.jspecify.annotations.NullMarked;
