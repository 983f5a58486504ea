package io.shixian.jdbc;

/** Says within a transaction that the case has moved on; which version it has by now is read once that is rolled back. */
final class OtherVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OtherVersion() {
        super("the case is at another version", null, false, false);
    }
}
