/** How long the calendar takes to count working days, beside other calendars that know the same days. */
@NullMarked
package io.shixian.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
