/**
 * The {@link ServiceDesk}: load, decide, commit, deliver.
 * <p>
 * This is the first place in the library that knows what time it is, and the only one that logs.
 */
@NullMarked
package io.shixian.spi.desk;

import org.jspecify.annotations.NullMarked;
