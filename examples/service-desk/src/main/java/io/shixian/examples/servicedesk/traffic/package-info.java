/** A week of sample traffic: invented people and matters, told day by day to the desk itself. */
@NullMarked
package io.shixian.examples.servicedesk.traffic;

import org.jspecify.annotations.NullMarked;
