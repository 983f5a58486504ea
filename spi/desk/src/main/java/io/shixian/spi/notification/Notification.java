package io.shixian.spi.notification;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Recipient;
import io.shixian.core.law.Label;
import java.time.Instant;

/**
 * One thing to tell one recipient.
 *
 * @param id        the same whenever it is made from the same case, event and recipient, so that a host can drop repeats
 * @param caseId    the case
 * @param event     the number of the event in the history of the case, from 1 on
 * @param recipient whom to tell
 * @param template  what it is about as a code, such as {@code complaint.business/dispatch}
 * @param subject   what it is about in words; nothing that was handed in
 * @param at        when the event was recorded
 */
public record Notification(
        String id, CaseId caseId, int event, Recipient recipient, String template, Label subject, Instant at) {}
