/** Who may see which case, and what they may do with it now. */
@NullMarked
package io.shixian.examples.servicedesk.access;

import org.jspecify.annotations.NullMarked;
