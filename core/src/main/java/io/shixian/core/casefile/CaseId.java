package io.shixian.core.casefile;

/**
 * The id of a case, given by the host.
 *
 * @param value 1 to 100 characters without line breaks; it is shown in logs and messages and must not be personal
 */
public record CaseId(String value) {

    private static final int LONGEST = 100;

    /**
     * Checks the form of the id.
     *
     * @throws IllegalArgumentException if it is blank, too long or has control characters
     */
    public CaseId {
        if (value.isBlank() || value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a case id has 1 to " + LONGEST
                    + " characters, none of them a line break or another control character");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
