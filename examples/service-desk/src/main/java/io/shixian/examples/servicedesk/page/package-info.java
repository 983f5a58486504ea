/**
 * The pages of the console: each controller answers one page, and each template shows what its controller hands it.
 * <p>
 * Nothing is decided here. What somebody may see and do is asked of {@code access}, and every form is a command to the desk.
 */
@NullMarked
package io.shixian.examples.servicedesk.page;

import org.jspecify.annotations.NullMarked;
