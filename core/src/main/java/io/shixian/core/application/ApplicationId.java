package io.shixian.core.application;

/**
 * The id of a service application, given by the host.
 *
 * @param value 1 to 100 characters without line breaks; it is shown in logs and messages and must not be personal
 */
public record ApplicationId(String value) {

    private static final int LONGEST = 100;

    /**
     * Checks the form of the id.
     *
     * @throws IllegalArgumentException if it is blank, too long or has control characters
     */
    public ApplicationId {
        if (value.isBlank() || value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("an application id has 1 to " + LONGEST
                    + " characters, none of them a line break or another control character");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
