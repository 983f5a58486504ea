package io.shixian.spi.storage;

/** Says that a command with this id has been carried out already. */
public final class DuplicateCommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Makes an exception for a command id. */
    public DuplicateCommandException(CommandId id) {
        super("command " + id + " was carried out before; ask the store what it did");
    }
}
