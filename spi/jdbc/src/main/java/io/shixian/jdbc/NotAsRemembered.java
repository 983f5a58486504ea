package io.shixian.jdbc;

/** Says within a transaction that a case is not as it was remembered, or that something stands in the way of its commit. */
final class NotAsRemembered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAsRemembered() {
        super("the case is not as it was remembered", null, false, false);
    }
}
