package io.shixian.core.casefile;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What an event did to one limit of a case.
 *
 * @param kind   what it did
 * @param limit  the code of the limit
 * @param name   the name of the limit
 * @param status how the limit ended or stood as it ran out; empty otherwise
 * @param day    the day that the limit is counted from if it started, its last day if it ended, ran out, was counted again or
 *               warned of; empty if its clock stood still or the day is not known without a calendar
 */
public record LimitEffect(Kind kind, String limit, Label name, Optional<LimitStatus> status, Optional<LocalDate> day) {

    /** What an event can do to a limit. */
    public enum Kind {
        /** It starts, anew if it ran before. */
        STARTED(new Label("开始计时", "starts")),
        /** It ends, with a verdict or without. */
        ENDED(new Label("结束", "ends")),
        /** It runs out; unless the law deems something to have happened, the act is still owed. */
        RAN_OUT(new Label("届满", "runs out")),
        /** Its clock is stopped. */
        SUSPENDED(new Label("中止计时", "is suspended")),
        /** Its clock goes on. */
        RESUMED(new Label("恢复计时", "goes on")),
        /** It is given more time. */
        EXTENDED(new Label("延长", "is extended")),
        /** It is counted again on a changed calendar. */
        RECOUNTED(new Label("重新计算", "is counted again")),
        /** It is warned of, and goes on as before. */
        WARNED(new Label("临近届满", "runs out soon"));

        private final Label label;

        Kind(Label label) {
            this.label = label;
        }

        /** Returns it in words, behind the name of a limit. */
        public Label label() {
            return label;
        }

        /** Returns the stable code. */
        public String code() {
            return Codes.of(this);
        }
    }

    /** Checks that nothing is missing. */
    public LimitEffect {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(day, "day");
    }

    /** Returns it in words. */
    public Label text() {
        boolean started = kind == Kind.STARTED;
        String zh =
                day.map(date -> started ? "，自 " + date + " 起算" : "，届满日 " + date).orElse("");
        String en = day.map(date -> started ? ", counted from " + date : ", last day " + date)
                .orElse("");
        Optional<Label> standing = status.map(StatusWords::of);
        return new Label(
                "「" + name.zh() + "」" + kind.label().zh()
                        + standing.map(label -> "：" + label.zh()).orElse("") + zh,
                "'" + name.en() + "' " + kind.label().en()
                        + standing.map(label -> ": " + label.en()).orElse("") + en);
    }
}
