/**
 * Policy information (政策信息) of an enterprise service platform, DB32/T 4369—2022 4.4: a
 * {@link io.shixian.core.policy.Policy} says whom it is for, an {@link io.shixian.core.policy.EnterpriseProfile} what an
 * enterprise is, {@link io.shixian.core.policy.PolicyMatch} whether the two fit and why, and
 * {@link io.shixian.core.policy.PolicySearch} finds policies by words and facets.
 */
@NullMarked
package io.shixian.core.policy;

import org.jspecify.annotations.NullMarked;
