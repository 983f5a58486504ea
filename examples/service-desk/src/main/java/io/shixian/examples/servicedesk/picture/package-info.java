/**
 * What is drawn on pages, as values: the days of a limit, the days of a year, bars.
 * <p>
 * Everything here is a function of what is handed in. Colours and letters are the templates' business; a picture says what
 * each of its parts means, so that nothing is told by colour alone.
 */
@NullMarked
package io.shixian.examples.servicedesk.picture;

import org.jspecify.annotations.NullMarked;
