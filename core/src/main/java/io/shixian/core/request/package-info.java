/**
 * What is asked of an organ: service items (事项), their materials, and whether everything was handed in.
 * <p>
 * Begin with {@link ServiceItem}: it is refused with every fault at once. {@link Completeness} holds a {@link Submission}
 * against it and names everything missing at once (一次性告知). The code sets are those of GB/T 39046-2020, each
 * {@link Numbered} as the standard numbers it, and {@link StandardDates} reads and writes its dates.
 */
@NullMarked
package io.shixian.core.request;

import org.jspecify.annotations.NullMarked;
