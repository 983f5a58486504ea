package io.shixian.core.policy;

/**
 * A free word on an enterprise (标签), such as 高新技术企业; letters in either case and of either width are the same.
 *
 * @param word 1 to 50 characters, kept without blanks around it
 */
public record Tag(String word) implements Comparable<Tag> {

    private static final int LONGEST = 50;

    /**
     * Takes the blanks off both ends.
     *
     * @throws IllegalArgumentException if nothing is left or more than 50 characters
     */
    public Tag {
        word = word.strip();
        if (word.isEmpty() || word.length() > LONGEST) {
            throw new IllegalArgumentException("a tag has 1 to " + LONGEST + " characters, not " + word.length()
                    + "; leave out a blank one, shorten a long one");
        }
    }

    private String folded() {
        return FoldedText.fold(word);
    }

    @Override
    public int compareTo(Tag other) {
        return folded().compareTo(other.folded());
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Tag tag && tag.folded().equals(folded()));
    }

    @Override
    public int hashCode() {
        return folded().hashCode();
    }

    @Override
    public String toString() {
        return word;
    }
}
