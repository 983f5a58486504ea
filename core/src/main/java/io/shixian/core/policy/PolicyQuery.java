package io.shixian.core.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is looked for among policies; whatever is left out does not restrict.
 * <p>
 * A region, section or scale keeps the policies that are for at least a part of it, those for everyone among them; a
 * tag keeps the policies that name it.
 *
 * @param text    words with blanks between them that must all occur, at most 100 characters
 * @param region  a region
 * @param section a section of industries
 * @param scale   a scale
 * @param tag     a tag
 * @param validOn a day on which the policy is valid
 * @param page    the page, counted from 1
 * @param size    how many policies are on a page, 1 to 100
 */
public record PolicyQuery(
        Optional<String> text,
        Optional<Region> region,
        Optional<IndustrySection> section,
        Optional<EnterpriseScale> scale,
        Optional<Tag> tag,
        Optional<LocalDate> validOn,
        int page,
        int size) {

    private static final int LONGEST = 100;
    private static final int LARGEST = 100;

    /** The first 20 of all policies. */
    public static final PolicyQuery ALL = new PolicyQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            1,
            20);

    /**
     * Checks the query.
     *
     * @throws IllegalArgumentException if the text is too long or without a word, or there is no such page
     */
    public PolicyQuery {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(validOn, "validOn");
        if (text.isPresent() && text.get().length() > LONGEST) {
            throw new IllegalArgumentException("the text has " + text.get().length() + " characters; at most " + LONGEST
                    + " are looked for, so leave out words that tell nothing");
        }
        if (text.isPresent() && words(text.get()).isEmpty()) {
            throw new IllegalArgumentException("the text is blank; write a word, or leave the text out to see all");
        }
        if (page < 1) {
            throw new IllegalArgumentException("there is no page " + page + "; pages are counted from 1");
        }
        if (size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("a page has 1 to " + LARGEST + " policies, not " + size);
        }
    }

    /** Returns this with words to look for. */
    public PolicyQuery text(String words) {
        return new PolicyQuery(Optional.of(words), region, section, scale, tag, validOn, page, size);
    }

    /** Returns this for a region by its code. */
    public PolicyQuery region(String code) {
        return new PolicyQuery(text, Optional.of(new Region(code)), section, scale, tag, validOn, page, size);
    }

    /** Returns this for a section of industries. */
    public PolicyQuery section(IndustrySection wanted) {
        return new PolicyQuery(text, region, Optional.of(wanted), scale, tag, validOn, page, size);
    }

    /** Returns this for a scale. */
    public PolicyQuery scale(EnterpriseScale wanted) {
        return new PolicyQuery(text, region, section, Optional.of(wanted), tag, validOn, page, size);
    }

    /** Returns this for a tag. */
    public PolicyQuery tag(String word) {
        return new PolicyQuery(text, region, section, scale, Optional.of(new Tag(word)), validOn, page, size);
    }

    /** Returns this for policies that are valid on a day. */
    public PolicyQuery validOn(LocalDate day) {
        return new PolicyQuery(text, region, section, scale, tag, Optional.of(day), page, size);
    }

    /** Returns this for a page of a size. */
    public PolicyQuery page(int number, int ofSize) {
        return new PolicyQuery(text, region, section, scale, tag, validOn, number, ofSize);
    }

    /** The folded words, each once. */
    List<String> words() {
        return text.map(PolicyQuery::words).orElse(List.of());
    }

    private static List<String> words(String text) {
        return Arrays.stream(FoldedText.fold(text).split("[\\s,;、]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
