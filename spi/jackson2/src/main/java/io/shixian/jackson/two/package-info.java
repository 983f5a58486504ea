/**
 * Values as JSON with Jackson 2: begin with {@link ShixianJson}, or give {@link ShixianModule} to a mapper of your own.
 */
@NullMarked
package io.shixian.jackson.two;

import org.jspecify.annotations.NullMarked;
