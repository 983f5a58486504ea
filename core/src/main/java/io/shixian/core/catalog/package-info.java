/** The built-in procedures, one table to a file, and the {@link Catalog} that finds them. */
@NullMarked
package io.shixian.core.catalog;

import org.jspecify.annotations.NullMarked;
