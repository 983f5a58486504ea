package io.shixian.examples.cli.explain;

import io.shixian.core.casefile.AuditEntry;
import io.shixian.core.casefile.Judgement;
import io.shixian.core.casefile.LimitEffect;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.casefile.Recipient;
import io.shixian.core.casefile.StatusWords;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.law.Label;
import io.shixian.core.procedure.Stage;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A case explained for people: its events one below the other, then its deadlines step by step. */
final class ExplainText {

    private static final String INDENT = "  ";
    private static final String DETAIL = "       ";

    private final Language headings;
    private final Language texts;

    ExplainText(Language language) {
        this.headings = language;
        this.texts = language == Language.EN ? Language.EN : Language.ZH;
    }

    List<String> lines(ExplainedCase explained) {
        List<String> lines = new ArrayList<>();
        lines.add(headings.of("办件", "Case") + " " + explained.id() + "  "
                + texts.of(explained.procedure().label()) + "  "
                + texts.of(explained.stage().label()));
        lines.add("");
        lines.add(INDENT + headings.of("经过", "What happened"));
        explained.trail().entries().forEach(entry -> entry(entry, lines));
        if (!explained.limits().isEmpty()) {
            lines.add("");
            lines.add(INDENT + headings.of("时限", "Deadlines"));
            explained.limits().forEach(limit -> limit(limit, lines));
        }
        // Ids and the clauses of other rules are the script's own words.
        return lines.stream().map(Terminal::singleLine).toList();
    }

    private void entry(AuditEntry entry, List<String> lines) {
        String by =
                texts.of(entry.by().role().label()) + " " + entry.by().party().id();
        lines.add(INDENT + INDENT + entry.number() + ". " + Times.write(entry.recordedAt()) + "  " + by + "  "
                + texts.of(entry.what()));
        detail(lines, "生效日", "effective on", entry.effectiveOn().toString());
        if (entry.moved()) {
            detail(
                    lines,
                    "阶段",
                    "stage",
                    entry.from().map(stage -> name(stage) + " → ").orElse("") + name(entry.to()));
        }
        detail(lines, "依据", "by", texts.of(entry.clause().citation()));
        for (LimitEffect effect : entry.limits()) {
            detail(lines, "时限", "limit", texts.of(effect.text()));
        }
        if (!entry.told().isEmpty()) {
            detail(
                    lines,
                    "告知",
                    "told",
                    entry.told().stream().map(this::told).collect(Collectors.joining(texts.of("、", ", "))));
        }
    }

    private void detail(List<String> lines, String zh, String en, String text) {
        lines.add(DETAIL + texts.of(zh + "：", en + ": ") + text);
    }

    private String name(Stage stage) {
        return texts.of(stage.label());
    }

    private String told(Recipient recipient) {
        return texts.of(recipient.role().label())
                + recipient.party().map(party -> " " + party.id()).orElse("");
    }

    private void limit(LimitState limit, List<String> lines) {
        Label status = StatusWords.of(limit.status());
        lines.add(INDENT + INDENT + texts.of(limit.limit().label()) + "  " + texts.of(status)
                + limit.lastDay()
                        .map(day -> "  " + texts.of("届满日", "last day") + " " + day)
                        .orElse(""));
        judgedOtherwise(limit)
                .ifPresent(judged -> detail(
                        lines,
                        "判定依据的日历",
                        "judged by the calendar",
                        judged.calendar() + texts.of("；按现有日历如下", "; by the present one")));
        limit.deadline()
                .explain()
                .text(texts == Language.EN ? Locale.ENGLISH : Locale.CHINESE)
                .lines()
                .forEach(line -> lines.add(DETAIL + line));
    }

    /** A later notice may have moved the last day by which a limit was judged; the judgement stays. */
    private static Optional<Judgement> judgedOtherwise(LimitState limit) {
        Deadline present = limit.deadline();
        Optional<LocalDate> last = present.isSuspended() ? Optional.empty() : Optional.of(present.lastDay());
        return limit.run()
                .ended()
                .or(limit.run()::lapse)
                .filter(judged -> !judged.lastDay().equals(last));
    }
}
