/**
 * Keeps cases and the outbox in a relational database: a {@link JdbcStore} works within {@link Transactions} in the
 * {@link Dialect} of its database, chains the events of each case so that {@link Chains} shows what was changed behind its back, and stands on the tables that a {@link Schema} makes.
 */
@NullMarked
package io.shixian.jdbc;

import org.jspecify.annotations.NullMarked;
