package io.shixian.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/** A source whose connections break at the k-th statement, or at the commit if that is the k-th, and stay broken. */
final class FailingSource {

    private static final Set<String> COUNTED =
            Set.of("execute", "executeUpdate", "executeBatch", "executeQuery", "commit");

    private final DataSource inner;
    private int left;
    private boolean broken;

    FailingSource(DataSource inner, int statements) {
        this.inner = inner;
        this.left = statements;
    }

    boolean isBroken() {
        return broken;
    }

    DataSource source() {
        return proxy(DataSource.class, (self, method, values) -> {
            Object answer = call(inner, method, values);
            return answer instanceof Connection connection ? wrapped(connection) : answer;
        });
    }

    Connection wrapped(Connection connection) {
        return proxy(Connection.class, (self, method, values) -> {
            if (broken && method.getName().equals("close")) {
                // As the server does when it notices that nobody is there any more.
                connection.rollback();
                connection.setAutoCommit(true);
            } else {
                count(method);
            }
            Object answer = call(connection, method, values);
            return answer instanceof PreparedStatement statement ? wrapped(statement) : answer;
        });
    }

    private PreparedStatement wrapped(PreparedStatement statement) {
        return proxy(PreparedStatement.class, (self, method, values) -> {
            count(method);
            return call(statement, method, values);
        });
    }

    private void count(Method method) throws SQLException {
        if (broken && !method.getName().equals("close")) {
            throw new SQLException("the connection is gone", "08006");
        }
        if (COUNTED.contains(method.getName()) && left-- == 0) {
            broken = true;
            throw new SQLException("the connection broke with 'personal words'", "08006");
        }
    }

    private static Object call(Object target, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(target, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
