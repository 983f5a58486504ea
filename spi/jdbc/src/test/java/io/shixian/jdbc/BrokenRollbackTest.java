package io.shixian.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A rollback that fails leaves half of the work in the transaction, and nothing may commit that. */
class BrokenRollbackTest {

    private final List<String> calls = new ArrayList<>();

    private Connection connection(Set<String> failing) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, values) -> {
                    calls.add(method.getName() + (method.getName().equals("setAutoCommit") ? " " + values[0] : ""));
                    if (failing.contains(method.getName())) {
                        throw new SQLException("no answer", "08006");
                    }
                    return method.getName().equals("getAutoCommit") ? true : null;
                });
    }

    private void fails(Connection connection) {
        assertThatThrownBy(() -> OwnTransaction.run(connection, work -> {
                    throw new SQLException("no answer", "08006");
                }))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void leads_to_the_end_of_the_connection() {
        fails(connection(Set.of("rollback")));

        assertThat(calls).containsExactly("getAutoCommit", "setAutoCommit false", "rollback", "abort");
    }

    @Test
    void is_no_end_where_it_succeeds() {
        fails(connection(Set.of()));

        assertThat(calls).containsExactly("getAutoCommit", "setAutoCommit false", "rollback", "setAutoCommit true");
    }

    @Test
    void also_follows_a_commit_that_fails() throws SQLException {
        Connection connection = connection(Set.of("commit"));

        assertThatThrownBy(() -> OwnTransaction.run(connection, work -> "done")).isInstanceOf(SQLException.class);

        assertThat(calls)
                .containsExactly("getAutoCommit", "setAutoCommit false", "commit", "rollback", "setAutoCommit true");
    }
}
