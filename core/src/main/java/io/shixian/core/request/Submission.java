package io.shixian.core.request;

import io.shixian.core.law.Codes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What an applicant has handed in for an item so far: which materials, not what they say.
 *
 * @param pieces            what was handed in; several of one material add up
 * @param promisedInWriting whether the applicant has promised in writing to hand in what may come later (容缺受理)
 */
public record Submission(List<Piece> pieces, boolean promisedInWriting) {

    /** Nothing handed in. */
    public static final Submission NOTHING = new Submission(List.of(), false);

    /** Keeps its own copy. */
    public Submission {
        pieces = List.copyOf(pieces);
    }

    /** Returns this with some copies of a material more. */
    public Submission with(String material, MaterialForm form, int copies) {
        List<Piece> more = new ArrayList<>(pieces);
        more.add(new Piece(material, form, copies));
        return new Submission(more, promisedInWriting);
    }

    /** Returns this with a written promise. */
    public Submission promised() {
        return new Submission(pieces, true);
    }

    /**
     * Copies of one material that were handed in together.
     *
     * @param material the code of the material
     * @param form     in which form
     * @param copies   how many, 1 or more
     */
    public record Piece(String material, MaterialForm form, int copies) {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Piece {
            Codes.check(material);
            Objects.requireNonNull(form, "form");
            if (copies < 1) {
                throw new IllegalArgumentException(
                        copies + " copies of '" + material + "' were handed in; write 1 or more, or leave it out");
            }
        }
    }
}
