/**
 * Ready-made rule books of provinces and cities, for hosts there and as examples elsewhere; none is part of the built-in
 * catalog, and {@link io.shixian.core.catalog.RuleBook#from} puts one in force from a host's own day.
 */
@NullMarked
package io.shixian.core.catalog.book;

import org.jspecify.annotations.NullMarked;
