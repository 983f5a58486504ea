package io.shixian.core.request;

import io.shixian.core.law.Label;
import java.util.Comparator;
import java.util.stream.Collectors;

/**
 * What is missing of one required material.
 *
 * @param material the material
 * @param taken    how many copies were handed in, in a form that is taken; fewer than needed
 * @param others   how many copies were handed in, in another form
 */
public record Missing(Material material, int taken, int others) {

    /** Returns in words what is missing and what must be handed in. */
    public Label text() {
        String had = taken + others == 0 ? "未提交" : taken == 0 ? "形式不符" : "已交" + taken + "份";
        String hadEn = taken + others == 0
                ? "not handed in"
                : taken == 0 ? "in a form that is not taken" : taken + " handed in";
        return new Label(
                material.name().zh() + "：" + had + "，需" + forms(true) + material.copies() + "份",
                material.name().en() + ": " + hadEn + "; needed: " + material.copies() + forms(false));
    }

    /** Says nothing where every form is taken. */
    private String forms(boolean chinese) {
        if (material.forms().size() == MaterialForm.values().length) {
            return "";
        }
        String names = material.forms().stream()
                .sorted(Comparator.naturalOrder())
                .map(form -> chinese ? form.label().zh() : form.label().en())
                .collect(Collectors.joining(chinese ? "或" : " or "));
        return chinese ? names : " (" + names + ")";
    }
}
