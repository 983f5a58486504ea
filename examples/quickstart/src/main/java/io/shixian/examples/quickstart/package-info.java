/**
 * Eight small programs, one for each question of a newcomer; none needs another.
 * <p>
 * {@link WhenIsItDue}, {@link Why}, {@link PauseAndExtend} and {@link NobodyCheckedInTime} need the rules only;
 * {@link MyOwnProcedure}, {@link MyOwnStore}, {@link ANewNotice} and {@link RunTheDay} the desk as well.
 */
@NullMarked
package io.shixian.examples.quickstart;

import org.jspecify.annotations.NullMarked;
