package io.shixian.spi.notification;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.ClockEvent;
import io.shixian.core.casefile.Recipient;
import io.shixian.core.law.Label;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** Makes notifications from events; the same events always make the same notifications. */
public final class Notifications {

    private Notifications() {}

    /**
     * Returns what there is to tell of some events of a case inside the platform, in order.
     *
     * @param first the number of the first of these events in the history, from 1 on
     */
    public static List<Notification> of(CaseId caseId, Procedure procedure, int first, List<CaseEvent> events) {
        return of(caseId, procedure, first, events, Channels.IN_APP_ONLY);
    }

    /**
     * Returns what there is to tell of some events of a case, in order, one for each recipient and channel.
     *
     * @param first    the number of the first of these events in the history, from 1 on
     * @param channels by which ways each recipient is told
     */
    public static List<Notification> of(
            CaseId caseId, Procedure procedure, int first, List<CaseEvent> events, Channels channels) {
        List<Notification> notifications = new ArrayList<>();
        int number = first;
        for (CaseEvent event : events) {
            for (Recipient recipient : event.told()) {
                // One that is named twice would make two rows of one id, and so no commit at all.
                for (Channel channel : new LinkedHashSet<>(channels.of(recipient))) {
                    notifications.add(new Notification(
                            id(caseId, number, recipient, channel),
                            caseId,
                            number,
                            recipient,
                            channel,
                            procedure.code() + "/" + what(event),
                            subject(caseId, procedure, event),
                            Values.of(caseId, procedure, event),
                            event.recordedAt()));
                }
            }
            number++;
        }
        return notifications;
    }

    private static String id(CaseId caseId, int event, Recipient recipient, Channel channel) {
        String party = recipient.party().map(Object::toString).orElse("");
        String name = String.join(
                "\n", caseId.value(), String.valueOf(event), recipient.role().code(), party, channel.code());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String what(CaseEvent event) {
        if (event instanceof CaseEvent.Moved moved) {
            return moved.action();
        }
        if (event instanceof CaseEvent.Lapsed lapsed) {
            return "lapsed-" + lapsed.limit();
        }
        return event.type();
    }

    private static Label subject(CaseId caseId, Procedure procedure, CaseEvent event) {
        Label what = words(procedure, event);
        return new Label(
                "【" + procedure.label().zh() + "】" + caseId + "：" + what.zh(),
                "[" + procedure.label().en() + "] " + caseId + ": " + what.en());
    }

    private static Label words(Procedure procedure, CaseEvent event) {
        if (event instanceof CaseEvent.Moved moved) {
            Label action = procedure
                    .action(moved.action())
                    .map(Action::label)
                    .orElse(new Label(moved.action(), moved.action()));
            return new Label(
                    action.zh() + "，现为「" + moved.to().label().zh() + "」",
                    action.en() + ", now '" + moved.to().label().en() + "'");
        }
        if (event instanceof CaseEvent.Lapsed lapsed) {
            Label limit = limit(procedure, lapsed.limit());
            return new Label(
                    "时限「" + limit.zh() + "」届满（" + lapsed.dueOn() + "），现为「"
                            + lapsed.to().label().zh() + "」",
                    "the limit '" + limit.en() + "' ran out on " + lapsed.dueOn() + ", now '"
                            + lapsed.to().label().en() + "'");
        }
        if (event instanceof ClockEvent.Recounted again) {
            Label limit = limit(procedure, again.limit());
            return new Label(
                    "放假安排变动，时限「" + limit.zh() + "」由 " + again.before() + " 改为 " + again.after(),
                    "holidays changed: the limit '" + limit.en() + "' moves from " + again.before() + " to "
                            + again.after());
        }
        if (event instanceof ClockEvent.Extended more) {
            Label limit = limit(procedure, more.limit());
            return new Label(
                    "时限「" + limit.zh() + "」延长" + more.term().label().zh(),
                    "the limit '" + limit.en() + "' was extended by " + more.term());
        }
        if (event instanceof ClockEvent.Warned warned) {
            Label limit = limit(procedure, warned.limit());
            Label left = warned.left().label();
            return new Label(
                    "时限「" + limit.zh() + "」将于 " + warned.lastDay() + " 届满，剩余 " + left.zh(),
                    "the limit '" + limit.en() + "' runs out on " + warned.lastDay() + ", " + left.en() + " left");
        }
        if (event instanceof ClockEvent change) {
            Label limit = limit(procedure, change.limit());
            boolean stopped = change instanceof ClockEvent.Suspended;
            return new Label(
                    "时限「" + limit.zh() + "」" + (stopped ? "暂停计时" : "恢复计时"),
                    "the clock of the limit '" + limit.en() + (stopped ? "' was stopped" : "' goes on"));
        }
        if (event instanceof CaseEvent.Opened opened) {
            Label stage = opened.stage().label();
            return new Label("已发起，现为「" + stage.zh() + "」", "opened, now '" + stage.en() + "'");
        }
        return new Label(event.type(), event.type());
    }

    static Label limit(Procedure procedure, String code) {
        return procedure.limit(code).map(TimeLimit::label).orElse(new Label(code, code));
    }
}
