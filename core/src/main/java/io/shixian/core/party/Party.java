package io.shixian.core.party;

/**
 * A unit or person, by the id that the host gives it.
 * <p>
 * The id is shown in logs and messages; a host must not use a resident number, a phone number or a name for it.
 *
 * @param id the host's id, 1 to 100 characters
 */
public record Party(String id) {

    private static final int LONGEST = 100;

    /**
     * Checks the length of the id.
     *
     * @throws IllegalArgumentException if it is blank or too long
     */
    public Party {
        if (id.isBlank() || id.length() > LONGEST) {
            throw new IllegalArgumentException("a party's id has 1 to " + LONGEST + " characters, not " + id.length()
                    + (id.isBlank() ? " blank ones" : ""));
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
