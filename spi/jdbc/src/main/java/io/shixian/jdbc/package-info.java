/**
 * Keeps cases and the outbox in a relational database: a {@link JdbcStore} works within {@link Transactions} in the
 * {@link Dialect} of its database, writes events by a {@link HistoryText}, and stands on the tables that a {@link Schema} makes.
 */
@NullMarked
package io.shixian.jdbc;

import org.jspecify.annotations.NullMarked;
