package io.shixian.jdbc;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.law.Label;
import io.shixian.core.procedure.Phase;
import io.shixian.core.procedure.Stage;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.DaySpan;
import io.shixian.spi.storage.DueClock;
import io.shixian.spi.storage.IndexRow;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The row of a case as values of its columns, and back. */
final class CaseRow {

    private static final String CHANGING = "version, procedure_code, procedure_version, stage_code, stage_zh, stage_en,"
            + " phase, subject, next_limit, next_cycle, next_rung, next_due, yellow_from, red_from, rests_first, rests_last,"
            + " provisional_from, lease_until, parties";

    static final String INSERT = "INSERT INTO shixian_case (" + CHANGING + ", head, case_id) VALUES (?, ?"
            + ", ?".repeat(CHANGING.split(",").length) + ")";

    /** To be ended by a condition. */
    static final String UPDATE = "UPDATE shixian_case SET lease_owner = NULL, " + CHANGING.replace(",", " = ?,")
            + " = ?, head = ? WHERE case_id = ? AND version = ?";

    /** The columns that {@link #row} reads. */
    static final String READ = "c.case_id, c.procedure_code, c.stage_code, c.stage_zh, c.stage_en, c.phase, c.parties,"
            + " c.subject, c.next_limit, c.next_cycle, c.next_due, c.yellow_from, c.red_from, c.rests_first, c.rests_last,"
            + " c.provisional_from, c.version, c.next_rung";

    private CaseRow() {}

    /** Returns the values that a commit gives the row, up to the head. */
    static List<Object> values(Commit commit, String head) {
        IndexRow row = commit.row();
        Label stage = row.stage().label();
        return new ArrayList<>(List.of(
                row.version(),
                row.procedure(),
                commit.file().procedure().version(),
                row.stage().code(),
                stage.zh(),
                stage.en(),
                row.phase().code(),
                row.subject(),
                row.next().map(DueClock::limit),
                row.next().map(DueClock::cycle).orElse(0),
                row.next().map(DueClock::rung).orElse(DueClock.END),
                Times.orNever(row.next().map(DueClock::dueAt)),
                Times.orNever(row.yellowFrom()),
                Times.orNever(row.redFrom()),
                row.restsOn().map(days -> Times.day(days.first())),
                row.restsOn().map(days -> Times.day(days.last())),
                row.provisionalFrom().map(Times::day),
                Times.NONE,
                Lines.parties(row.parties()),
                head));
    }

    static IndexRow row(Sql.Columns row) throws SQLException {
        CaseId id = new CaseId(row.text(1));
        Optional<LocalDate> restsFrom = row.option(14).map(LocalDate::parse);
        Optional<LocalDate> restsTo = row.option(15).map(LocalDate::parse);
        return new IndexRow(
                id,
                row.text(2),
                new Stage(row.text(3), new Label(row.text(4), row.text(5)), phase(row.text(6))),
                Lines.parties(row.text(7)),
                row.option(8),
                next(id, row),
                Times.instant(row.option(12)),
                Times.instant(row.option(13)),
                restsFrom.flatMap(from -> restsTo.map(to -> new DaySpan(from, to))),
                row.option(16).map(LocalDate::parse),
                row.number(17));
    }

    private static Optional<DueClock> next(CaseId id, Sql.Columns row) throws SQLException {
        Optional<String> limit = row.option(9);
        int cycle = row.number(10);
        int rung = row.number(18);
        return Times.instant(row.option(11))
                .flatMap(due -> limit.map(code -> new DueClock(id, code, cycle, rung, due)));
    }

    private static Phase phase(String code) {
        return code.equals(Phase.CLOSED.code()) ? Phase.CLOSED : Phase.OPEN;
    }
}
