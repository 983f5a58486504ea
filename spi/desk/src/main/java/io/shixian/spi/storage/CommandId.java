package io.shixian.spi.storage;

/**
 * The id that a sender gives a command, so that it is carried out once however often it arrives (M8).
 *
 * @param value 1 to 200 characters
 */
public record CommandId(String value) {

    private static final int LONGEST = 200;

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if it is blank or too long
     */
    public CommandId {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a command id has 1 to " + LONGEST + " characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
