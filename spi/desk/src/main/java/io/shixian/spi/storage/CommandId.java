package io.shixian.spi.storage;

/**
 * The id that a sender gives a command, so that it is carried out once however often it arrives (M8).
 *
 * @param value 1 to 200 characters, none of them a control character or half of one, of which databases make others
 */
public record CommandId(String value) {

    private static final int LONGEST = 200;

    /**
     * Checks the length and the characters.
     *
     * @throws IllegalArgumentException if it is blank or too long, or not every database could keep it as it is
     */
    public CommandId {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a command id has 1 to " + LONGEST + " characters");
        }
        if (value.codePoints().anyMatch(CommandId::isNoCharacter)) {
            throw new IllegalArgumentException("a command id has a control character or half of a character;"
                    + " give it whole ones that can be printed, such as those of a UUID");
        }
    }

    /** Half a character becomes a question mark in some databases, and so another id. */
    private static boolean isNoCharacter(int point) {
        return Character.isISOControl(point) || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    @Override
    public String toString() {
        return value;
    }
}
