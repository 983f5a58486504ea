package io.shixian.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.spi.desk.Envelope;
import io.shixian.spi.desk.Outcome;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.testkit.CaseStoreContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a pool or a server has nothing left to give, a command fails whole, and works again once there is. */
class NothingLeftTest {

    private static final CaseId CASE = new CaseId("c-1");
    private static final Actor CITIZEN = Actor.of(Role.APPLICANT, "citizen-1");

    private final Database database = Databases.postgresql();

    @BeforeEach
    void open_a_case() {
        database.emptyStore();
        assertThat(desk(database.source())
                        .open(CASE, "sample.permit", CITIZEN, Particulars.NONE, Envelope.command("k-1")))
                .isInstanceOf(Outcome.Accepted.class);
    }

    private ServiceDesk desk(DataSource source) {
        JdbcStore store = database.store(source);
        return ServiceDesk.with(CaseStoreContract.CATALOG, ChinaCalendar.published(), store, store)
                .at(Clock.fixed(Cases.OPENED, ZoneOffset.UTC))
                .deliveringLater()
                .open();
    }

    private static Outcome accept(ServiceDesk desk) {
        return desk.act(
                CASE,
                "accept",
                Actor.of(Role.WINDOW, "w-1"),
                Particulars.naming(Role.WINDOW, "w-1"),
                Envelope.command("k-2"));
    }

    private void failsWhole(ServiceDesk desk, String answer) {
        Map<String, List<String>> before = database.content();

        assertThatThrownBy(() -> accept(desk))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining(answer);

        assertThat(database.content()).isEqualTo(before);
    }

    private void works(ServiceDesk desk) {
        assertThat(accept(desk)).isInstanceOf(Outcome.Accepted.class);
    }

    private HikariDataSource small() {
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(database.source());
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(250);
        return pool;
    }

    @Test
    void a_pool_that_is_exhausted() throws SQLException {
        try (HikariDataSource pool = small()) {
            ServiceDesk desk = desk(pool);
            try (Connection taken = pool.getConnection()) {
                assertThat(taken.isValid(1)).isTrue();
                failsWhole(desk, "is the server up, and the pool large enough?");
            }
            works(desk);
        }
    }

    @Test
    void a_database_that_is_read_only() throws SQLException {
        try (HikariDataSource pool = small()) {
            pool.setReadOnly(true);
            failsWhole(desk(pool), "SQL state 25006");
        }
        works(desk(database.source()));
    }

    /** The row of the outbox is written last of all, so that everything else of the commit is there when the disk is full. */
    @Test
    void a_disk_that_is_full() throws SQLException {
        ServiceDesk desk = desk(database.source());
        execute(
                "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS"
                        + " 'BEGIN RAISE EXCEPTION USING ERRCODE = ''disk_full''; END'",
                "CREATE TRIGGER full_disk BEFORE INSERT ON shixian_outbox EXECUTE FUNCTION full_disk()");
        try {
            failsWhole(desk, "SQL state 53100");
        } finally {
            execute("DROP FUNCTION full_disk CASCADE");
        }
        works(desk);
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }
}
