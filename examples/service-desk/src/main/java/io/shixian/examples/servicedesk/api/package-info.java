/** The interface for programs: cases, commands, procedures and days as JSON under {@code /api}. */
@NullMarked
package io.shixian.examples.servicedesk.api;

import org.jspecify.annotations.NullMarked;
