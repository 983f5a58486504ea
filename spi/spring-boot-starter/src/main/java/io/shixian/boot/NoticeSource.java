package io.shixian.boot;

import io.shixian.calendar.Notice;
import java.util.List;

/**
 * A bean that hands over notices which the host keeps itself, such as those that were adopted while it ran.
 * <p>
 * They are laid on the calendar of the starter after the notices of the release and of {@code shixian.calendar.notices}. One whose
 * id is there already is passed over, so that a host may keep what a later release brings.
 */
@FunctionalInterface
public interface NoticeSource {

    /** Returns the notices in the order in which they were adopted; asked once, before the desk begins. */
    List<Notice> notices();
}
