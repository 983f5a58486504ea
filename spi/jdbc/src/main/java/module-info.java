/** The store and the outbox of the desk in a relational database. */
@SuppressWarnings("requires-automatic")
module io.shixian.jdbc {
    requires static flyway.core;
    requires static org.jspecify;
    requires transitive io.shixian.desk;
    requires transitive io.shixian.json;
    requires transitive java.sql;

    exports io.shixian.jdbc;
}
