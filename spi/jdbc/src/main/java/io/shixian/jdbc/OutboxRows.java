package io.shixian.jdbc;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Recipient;
import io.shixian.core.law.Label;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.spi.notification.Channel;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.Notification;
import io.shixian.spi.notification.OutboxRow;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Rows of the outbox as values of their columns, and back. */
final class OutboxRows {

    private static final String COLUMNS = "row_id, case_id, event_no, role_code, role_zh, role_en, party_id, channel,"
            + " template, subject_zh, subject_en, wordings, told_at, lane, state, attempts, next_attempt, settled_at,"
            + " failure, claimed_until, pending_from, pending_lane";

    static final String INSERT = "INSERT INTO shixian_outbox (" + COLUMNS + ") VALUES (?"
            + ", ?".repeat(COLUMNS.split(",").length - 1) + ")";

    /** What {@link #row} reads; after it the number of the row. */
    static final String READ = "SELECT " + COLUMNS + ", seq_no FROM shixian_outbox o";

    /** Where {@link #READ} has the number of the row, by which rows stand in the order in which they came. */
    static final int NUMBER = 23;

    /** Where {@link #READ} has the end of the claim. */
    static final int CLAIMED_UNTIL = 20;

    private OutboxRows() {}

    static List<List<Object>> values(List<OutboxRow> rows) {
        return rows.stream().map(OutboxRows::values).toList();
    }

    private static List<Object> values(OutboxRow row) {
        Notification told = row.notification();
        Role role = told.recipient().role();
        return List.<Object>of(
                row.id(),
                told.caseId().value(),
                told.event(),
                role.code(),
                role.label().zh(),
                role.label().en(),
                told.recipient().party().map(Party::id),
                told.channel().code(),
                told.template(),
                told.subject().zh(),
                told.subject().en(),
                Lines.labels(told.values()),
                Times.text(told.at()),
                row.lane(),
                row.state().code(),
                row.attempts(),
                Times.text(row.nextAttempt()),
                row.settledAt().map(Times::text),
                row.failure(),
                Times.NONE,
                pendingFrom(row),
                pendingLane(row));
    }

    /** Returns from when on a row may be tried, while it is pending. */
    static String pendingFrom(OutboxRow row) {
        return row.state() == DeliveryState.PENDING ? Times.text(row.nextAttempt()) : Times.NEVER;
    }

    /** Returns the lane in which others wait for a row. */
    static Optional<String> pendingLane(OutboxRow row) {
        return row.lane().filter(lane -> row.state() == DeliveryState.PENDING);
    }

    static OutboxRow row(Sql.Columns row) throws SQLException {
        Notification told = new Notification(
                row.text(1),
                new CaseId(row.text(2)),
                row.number(3),
                new Recipient(
                        Role.of(row.text(4), row.text(5), row.text(6)),
                        row.option(7).map(Party::new)),
                new Channel(row.text(8)),
                row.text(9),
                new Label(row.text(10), row.text(11)),
                Lines.labels(row.text(12)),
                Instant.parse(row.text(13)));
        return new OutboxRow(
                told,
                row.option(14),
                state(row.text(15)),
                row.number(16),
                Instant.parse(row.text(17)),
                Times.instant(row.option(18)),
                row.option(19));
    }

    private static DeliveryState state(String code) {
        return Arrays.stream(DeliveryState.values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a row of the outbox is in the unknown state " + code));
    }
}
