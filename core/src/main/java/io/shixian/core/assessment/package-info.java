/**
 * How well matters were handled in a period (考核评价): indicators with weights, counted from what happened, on a card.
 * <p>
 * Read in this order: a {@link Measure} is something that can be counted; an {@link Indicator} gives it a weight and a
 * target; a {@link Scheme} is the indicators of one assessment; an {@link Assessment} counts the matters of a
 * {@link Subject} in a {@link Period} and fills in a {@link ScoreCard}. Everything is counted on the day on which it
 * happened, so looking later gives the same card.
 */
@NullMarked
package io.shixian.core.assessment;

import org.jspecify.annotations.NullMarked;
