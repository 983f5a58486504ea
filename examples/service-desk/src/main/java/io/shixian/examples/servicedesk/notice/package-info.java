/** The notices that this host keeps because they were adopted while it ran: in a table of its own, for all its nodes and starts. */
@NullMarked
package io.shixian.examples.servicedesk.notice;

import org.jspecify.annotations.NullMarked;
