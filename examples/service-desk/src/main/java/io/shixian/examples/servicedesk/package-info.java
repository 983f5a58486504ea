/** A small host of the library: the desk behind a REST interface and pages, with its own database. */
@NullMarked
package io.shixian.examples.servicedesk;

import org.jspecify.annotations.NullMarked;
