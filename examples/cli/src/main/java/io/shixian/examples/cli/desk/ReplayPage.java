package io.shixian.examples.cli.desk;

import io.shixian.core.catalog.Licence;
import io.shixian.examples.cli.text.Columns;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.Times;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a replay came to, as a page to look at. */
final class ReplayPage {

    private static final int NAME = 30;
    private static final int BAR = 42;
    private static final int LATEST = 10;

    private final Replayed replayed;
    private final Language headings;
    private final Language texts;
    private final List<String> lines = new ArrayList<>();

    /** Lays a replay out; headings may be in both languages, the texts below them are in one. */
    ReplayPage(Replayed replayed, Language language) {
        this.replayed = replayed;
        this.headings = language;
        this.texts = language == Language.BOTH ? Language.ZH : language;
    }

    List<String> lines() {
        title();
        outcomes();
        months();
        decisions();
        refusals();
        latest();
        return lines;
    }

    private void title() {
        lines.add(headings.of(Licence.PROCEDURE.label()));
        String events = number(replayed.events());
        String cases = number(replayed.cases().size());
        lines.add(Times.date(replayed.first()) + " … " + Times.date(replayed.last()) + "  "
                + headings.of(events + " 个事件，" + cases + " 件申请", events + " events, " + cases + " applications"));
        lines.add("━".repeat(Columns.ALL));
    }

    private void section(String zh, String en) {
        lines.add("");
        lines.add(headings.of(zh, en));
    }

    private void outcomes() {
        section("办理结果", "Cases by outcome");
        for (CaseOutcome outcome : CaseOutcome.values()) {
            int count = replayed.count(outcome);
            bar(headings.of(outcome.label()), (double) count / replayed.cases().size(), number(count));
        }
    }

    private void months() {
        section("按期率（按收件月份）", "On time, by month of receipt");
        MonthRate all = new MonthRate(headings.of("合计", "all"), 0, 0);
        for (MonthRate month : MonthRate.byMonth(replayed.cases())) {
            rate(month);
            all = all.and(month);
        }
        rate(all);
    }

    private void rate(MonthRate rate) {
        bar(rate.when(), rate.share(), number(rate.kept()) + "/" + number(rate.settled()));
    }

    private void bar(String name, double share, String count) {
        lines.add("  " + Columns.left(name, NAME) + Columns.left(Columns.bar(share, BAR), BAR)
                + Columns.right(String.format(Locale.ROOT, "%.1f%%", share * 100), 9) + Columns.right(count, 13));
    }

    private void decisions() {
        section("作出决定（日志止于决定之前）", "Decision; the log ends before it");
        int accepted = replayed.count(CaseOutcome.ACCEPTED_IN_TIME) + replayed.count(CaseOutcome.DEEMED_ACCEPTED);
        for (DecisionStanding standing : DecisionStanding.values()) {
            int count = replayed.count(standing);
            bar(headings.of(standing.label()), accepted == 0 ? 0 : (double) count / accepted, number(count));
        }
    }

    private void refusals() {
        section("被拒绝的操作", "Refused by the desk");
        replayed.refused().forEach((code, actions) -> {
            int count = actions.values().stream().mapToInt(Integer::intValue).sum();
            String which = actions.entrySet().stream()
                    .map(action -> texts.of(action.getKey()) + " × " + number(action.getValue()))
                    .collect(Collectors.joining(", "));
            lines.add("  " + Columns.left(code.code(), NAME) + Columns.left(which, BAR)
                    + Columns.right(number(count), 22));
        });
        String aside = headings.of("其他事件", "events of other kinds");
        lines.add("  " + Columns.left(aside, NAME + BAR) + Columns.right(number(replayed.aside()), 22));
    }

    private void latest() {
        List<ReplayedCase> deemed = replayed.cases().stream()
                .filter(one -> one.outcome() == CaseOutcome.DEEMED_ACCEPTED)
                .sorted(Comparator.comparing(one -> one.answer().orElseThrow().recordedAt()))
                .collect(Collectors.toList());
        Collections.reverse(deemed);
        int shown = Math.min(LATEST, deemed.size());
        section("最近 " + shown + " 件视为受理", "The latest " + shown + " deemed acceptances");
        for (int i = 0; i < shown; i++) {
            lines.add("");
            ReplayedCase one = deemed.get(i);
            lines.add(Columns.right(i + 1 + ".", 4) + " " + texts.of("申请 ", "application ") + one.id() + "  "
                    + texts.of(
                            one.receivedOn() + " 收件，至 " + one.noticeLastDay() + " 未告知",
                            "received " + one.receivedOn() + ", no notice by " + one.noticeLastDay()));
            lines.addAll(DeemedText.lines(one, texts));
        }
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
