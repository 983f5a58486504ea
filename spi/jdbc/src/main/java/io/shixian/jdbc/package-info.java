/**
 * Keeps cases and the outbox in a relational database: a {@link JdbcStore} works within {@link Transactions} in the
 * {@link Dialect} of its database, stands on the tables that a {@link Schema} makes, and chains the events of each case, so that
 * {@link Chains} shows what somebody changed behind its back.
 */
@NullMarked
package io.shixian.jdbc;

import org.jspecify.annotations.NullMarked;
