package io.shixian.jdbc;

/** The databases that the store knows by itself. */
public final class Dialects {

    /** H2 from 2.2 on, in memory or in a file. */
    public static final Dialect H2 = new H2Dialect();

    /** PostgreSQL from 9.5 on. */
    public static final Dialect POSTGRESQL = new PostgresqlDialect();

    /** MariaDB from 10.6 on. */
    public static final Dialect MARIADB = new MariadbDialect();

    /** MySQL from 8.0.17 on, which brought {@code utf8mb4_0900_bin}, the way in which its tables compare texts. */
    public static final Dialect MYSQL = new MysqlDialect();

    private Dialects() {}
}
