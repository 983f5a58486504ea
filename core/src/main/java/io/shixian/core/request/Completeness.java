package io.shixian.core.request;

import io.shixian.core.law.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that is missing of what an item asks for, told at once (一次性告知; 行政许可法 32): what a step that asks for a
 * supplement gives as its reason.
 *
 * @param missing   what must be supplemented now, in the order of the item
 * @param later     what is missing and may come later, since the applicant has promised it in writing (容缺受理)
 * @param unrelated the codes of what was handed in though the item does not ask for it (行政许可法 31)
 */
public record Completeness(List<Missing> missing, List<Missing> later, List<String> unrelated) {

    /** Keeps its own copies. */
    public Completeness {
        missing = List.copyOf(missing);
        later = List.copyOf(later);
        unrelated = List.copyOf(unrelated);
    }

    /** Holds what was handed in against what an item asks for. */
    public static Completeness of(ServiceItem item, Submission submission) {
        List<Missing> all = item.materials().stream()
                .filter(Material::required)
                .map(material -> missing(material, submission))
                .filter(lack -> lack.taken() < lack.material().copies())
                .toList();
        // Without the promise, what may come later must come now, and is told together with the rest.
        List<Missing> deferred = new ArrayList<>(all);
        deferred.removeIf(lack -> !submission.promisedInWriting()
                || item.tolerance()
                        .filter(rule -> rule.later().contains(lack.material().code()))
                        .isEmpty());
        return new Completeness(
                all.stream().filter(lack -> !deferred.contains(lack)).toList(),
                deferred,
                submission.pieces().stream()
                        .map(Submission.Piece::material)
                        .filter(code -> item.material(code).isEmpty())
                        .distinct()
                        .toList());
    }

    private static Missing missing(Material material, Submission submission) {
        int taken = 0;
        int others = 0;
        for (Submission.Piece piece : submission.pieces()) {
            if (piece.material().equals(material.code())) {
                boolean fits = material.forms().contains(piece.form());
                taken = Math.addExact(taken, fits ? piece.copies() : 0);
                others = Math.addExact(others, fits ? 0 : piece.copies());
            }
        }
        return new Missing(material, taken, others);
    }

    /** Tells whether nothing is missing at all. */
    public boolean isComplete() {
        return missing.isEmpty() && later.isEmpty();
    }

    /** Tells whether it can be accepted: complete, or only such materials missing as may come later. */
    public boolean isAcceptable() {
        return missing.isEmpty();
    }

    /** Returns everything missing in words, numbered, on one line. */
    public Label text() {
        if (isComplete()) {
            return new Label("材料齐全", "nothing is missing");
        }
        List<Label> parts = new ArrayList<>();
        if (!missing.isEmpty()) {
            parts.add(new Label(
                    "请一次补正：" + numbered(missing, Label::zh), "to be supplemented: " + numbered(missing, Label::en)));
        }
        if (!later.isEmpty()) {
            parts.add(
                    new Label("可容后补交：" + numbered(later, Label::zh), "may come later: " + numbered(later, Label::en)));
        }
        return new Label(
                parts.stream().map(Label::zh).collect(Collectors.joining("。")),
                parts.stream().map(Label::en).collect(Collectors.joining(". ")));
    }

    private static String numbered(List<Missing> all, Function<Label, String> language) {
        List<String> lines = new ArrayList<>();
        for (Missing lack : all) {
            lines.add("(" + (lines.size() + 1) + ") " + Objects.requireNonNull(language.apply(lack.text())));
        }
        return String.join("; ", lines);
    }
}
