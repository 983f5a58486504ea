package io.shixian.examples.servicedesk.api;

import io.shixian.core.deadline.Explanation;
import io.shixian.core.law.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a limit runs out when it does.
 *
 * @param limit the code of the limit
 * @param label its name
 * @param steps the steps from the start to the last day
 */
record ExplanationView(String limit, Label label, List<StepView> steps) {

    /**
     * One step.
     *
     * @param kind      what it is about
     * @param first     the first day it speaks of
     * @param last      the last day it speaks of
     * @param text      the step in words, in the language asked for
     * @param authority the clause or notice on which it stands
     */
    record StepView(Explanation.Kind kind, LocalDate first, LocalDate last, String text, Optional<String> authority) {

        static StepView of(Explanation.Step step, Locale language) {
            return new StepView(
                    step.kind(),
                    step.first(),
                    step.last(),
                    step.text().in(language),
                    step.authority().map(label -> label.in(language)));
        }
    }

    static ExplanationView of(String limit, Label label, Explanation explanation, Locale language) {
        return new ExplanationView(limit, label, steps(explanation, language));
    }

    static List<StepView> steps(Explanation explanation, Locale language) {
        return explanation.steps().stream()
                .map(step -> StepView.of(step, language))
                .toList();
    }
}
