/**
 * Values as JSON with Jackson 3: begin with {@link ShixianJson}, or give {@link ShixianModule} to a mapper of your own.
 */
@NullMarked
package io.shixian.jackson;

import org.jspecify.annotations.NullMarked;
