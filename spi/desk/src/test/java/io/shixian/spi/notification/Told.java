package io.shixian.spi.notification;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Recipient;
import io.shixian.core.law.Label;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Notifications of a test. */
final class Told {

    private Told() {}

    static Notification by(Channel channel, Instant at) {
        return of("c-1", "citizen-1", channel, at);
    }

    static Notification of(String caseId, String party, Channel channel, Instant at) {
        return new Notification(
                caseId + party + channel,
                new CaseId(caseId),
                1,
                new Recipient(Role.APPLICANT, Optional.of(new Party(party))),
                channel,
                "t",
                new Label("事", "matter"),
                Map.of(),
                at);
    }
}
