package io.shixian.examples.cli.desk;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.deadline.Clock;
import io.shixian.core.deadline.Explanation;
import io.shixian.core.law.Label;
import io.shixian.examples.cli.text.Columns;
import io.shixian.examples.cli.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why an application is deemed accepted, line by line, and by when it must be decided therefore. */
final class DeemedText {

    private static final String INDENT = "     ";
    private static final String GAP = "  ";

    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private DeemedText(Language language) {
        this.language = language;
    }

    /** Returns the lines in Chinese or English. */
    static List<String> lines(ReplayedCase deemed, Language language) {
        DeemedText text = new DeemedText(language);
        for (Explanation.Step step : deemed.notice().deadline().explain().steps()) {
            text.add(step.text(), step.authority());
        }
        CaseEvent lapsed = deemed.answer().orElseThrow();
        LocalDate day = lapsed.effectiveOn();
        text.add(
                new Label("逾期未告知，自 " + day + " 起视为受理", "no notice: accepted as of " + day),
                Optional.of(lapsed.clause().citation()));
        text.decision(deemed.decision().orElseThrow());
        return text.lines;
    }

    private void decision(LimitState decision) {
        Clock clock = decision.deadline().clock();
        Label term = clock.term().label();
        Label end = decision.lastDay()
                .map(day -> new Label("至 " + day, "by " + day))
                .orElse(new Label("暂停计时", "suspended"));
        add(
                new Label("作出决定：" + term.zh() + "，" + end.zh(), "decision: " + term.en() + ", " + end.en()),
                clock.clause().map(clause -> clause.citation()));
    }

    private void add(Label words, Optional<Label> authority) {
        String line = INDENT + language.of(words);
        lines.add(authority
                .map(language::of)
                .map(citation -> Columns.left(line, column(citation)) + GAP + citation)
                .orElse(line));
    }

    /** In Chinese all citations begin below each other; in English the texts are too long for that, and they end so. */
    private int column(String citation) {
        return language == Language.EN ? Columns.ALL - Columns.width(GAP + citation) : 44;
    }
}
