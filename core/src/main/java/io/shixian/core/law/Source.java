package io.shixian.core.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A text that rules come from: a statute, a regulation or a standard.
 *
 * @param code    a short stable name that clause ids begin with, such as {@code GDZW}
 * @param kind    how its places are cited
 * @param title   its title; for a standard the number by which it is cited
 * @param inForce the first day on which it is in force
 * @param until   the last day on which it is in force, if it has been replaced
 */
public record Source(String code, Kind kind, Label title, LocalDate inForce, Optional<LocalDate> until) {

    /** How the places of a text are cited. */
    public enum Kind {
        /** By article, paragraph and item: 《…》第三十二条第一款第（四）项. */
        STATUTE,
        /** By section: GDZW 0001.5-2019 5.3. */
        STANDARD
    }

    /** Checks that nothing is missing and that the days are in order. */
    public Source {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(inForce, "inForce");
        if (until.isPresent() && until.get().isBefore(inForce)) {
            throw new IllegalArgumentException(
                    title.en() + " ends on " + until.get() + ", before it is in force on " + inForce);
        }
    }

    /** Returns a statute that is still in force. */
    public static Source statute(String code, String zh, String en, LocalDate inForce) {
        return new Source(code, Kind.STATUTE, new Label(zh, en), inForce, Optional.empty());
    }

    /** Returns a standard that is still in force, by its number. */
    public static Source standard(String code, String number, LocalDate inForce) {
        return new Source(code, Kind.STANDARD, new Label(number, number), inForce, Optional.empty());
    }

    /** Cites an article of a statute, such as {@code article(45)}. */
    public Clause article(int article) {
        return new Clause(
                this,
                String.valueOf(article),
                new Label("《" + title.zh() + "》第" + ChineseNumber.of(article) + "条", title.en() + " art. " + article));
    }

    /** Cites a paragraph of an article, counted from 1. */
    public Clause article(int article, int paragraph) {
        Clause whole = article(article);
        return new Clause(
                this,
                whole.place() + "." + paragraph,
                new Label(
                        whole.citation().zh() + "第" + ChineseNumber.of(paragraph) + "款",
                        whole.citation().en() + " para. " + paragraph));
    }

    /** Cites an item of a paragraph of an article, counted from 1. */
    public Clause article(int article, int paragraph, int item) {
        Clause whole = article(article, paragraph);
        return new Clause(
                this,
                whole.place() + "." + item,
                new Label(
                        whole.citation().zh() + "第（" + ChineseNumber.of(item) + "）项",
                        whole.citation().en() + " item " + item));
    }

    /**
     * Cites a section of a standard; a part behind a hyphen, as in {@code 5.3-c}, tells statements of one section apart
     * and is not printed.
     */
    public Clause section(String place) {
        String printed = place.split("-", 2)[0];
        return new Clause(this, place, new Label(title.zh() + " " + printed, title.en() + " " + printed));
    }

    /** Cites a place in words, as a host gives them, the same in both languages. */
    public Clause cited(String words) {
        return new Clause(this, words, new Label(words, words));
    }

    @Override
    public String toString() {
        return title.zh();
    }
}
