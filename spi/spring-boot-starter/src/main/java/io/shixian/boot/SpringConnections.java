package io.shixian.boot;

import io.shixian.jdbc.HostConnections;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** The connections of Spring's transactions on a data source. */
final class SpringConnections implements HostConnections {

    private final DataSource source;

    SpringConnections(DataSource source) {
        this.source = source;
    }

    @Override
    public Connection take() throws SQLException {
        return DataSourceUtils.doGetConnection(source);
    }

    @Override
    public void release(Connection connection) throws SQLException {
        DataSourceUtils.doReleaseConnection(connection, source);
    }

    @Override
    public boolean isInTransaction(Connection connection) {
        return DataSourceUtils.isConnectionTransactional(connection, source);
    }
}
