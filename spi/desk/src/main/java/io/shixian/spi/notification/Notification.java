package io.shixian.spi.notification;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Recipient;
import io.shixian.core.law.Label;
import java.time.Instant;
import java.util.Map;

/**
 * One thing to tell one recipient by one channel. It holds nothing that was handed in, and of parties only the host's ids.
 *
 * @param id        the same whenever it is made from the same case, event, recipient and channel, so that a host can drop
 *                  repeats; 36 characters
 * @param caseId    the case
 * @param event     the number of the event in the history of the case, from 1 on
 * @param recipient whom to tell
 * @param channel   by which way
 * @param template  what it is about as a code, such as {@code complaint.business/dispatch}
 * @param subject   what it is about in words
 * @param values    what a template of the host's own is filled with, by name: {@code procedure}, {@code case}, {@code stage},
 *                  and where it is about a limit {@code limit}, {@code before}, {@code due}, {@code left} and
 *                  {@code term}
 * @param at        when the event was recorded
 */
public record Notification(
        String id,
        CaseId caseId,
        int event,
        Recipient recipient,
        Channel channel,
        String template,
        Label subject,
        Map<String, Label> values,
        Instant at) {

    /** Keeps its own copy of the values. */
    public Notification {
        values = Map.copyOf(values);
    }
}
