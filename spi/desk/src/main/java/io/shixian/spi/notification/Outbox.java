package io.shixian.spi.notification;

import java.util.List;

/** What is still to be told. Rows come into it in the same commit as the events they tell of. */
public interface Outbox {

    /** Returns notifications that have not been delivered, the oldest first. */
    List<Notification> pending(int limit);

    /** Takes a delivered notification out; one that is not there is ignored. */
    void delivered(String id);
}
