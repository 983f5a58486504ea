package io.shixian.core.policy;

import io.shixian.core.law.Label;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What the rule on enterprise scale says of an enterprise; the figures themselves are not repeated. */
public sealed interface ScaleFinding {

    /** Returns the scales that it can be: one if determined, else those that what is missing leaves open. */
    Set<EnterpriseScale> possible();

    /** Returns the finding in words. */
    Label text();

    /** Why a scale can't be told. */
    enum Cause {
        /** A figure is missing that can still decide. */
        FIGURE_MISSING,
        /** The industry is missing. */
        INDUSTRY_MISSING,
        /** The industry has parts that belong to different rows, or to none. */
        INDUSTRY_TOO_COARSE,
        /** The rule has no row for the industry, such as finance and education. */
        INDUSTRY_NOT_COVERED
    }

    /**
     * The scale is known.
     *
     * @param scale    the scale
     * @param row      the row by which it was judged
     * @param decisive the indicators that put it down to this scale; none for a large enterprise
     */
    record Determined(EnterpriseScale scale, ScaleRow row, List<Figure> decisive) implements ScaleFinding {

        /** Keeps its own copy. */
        public Determined {
            Objects.requireNonNull(scale, "scale");
            Objects.requireNonNull(row, "row");
            decisive = List.copyOf(decisive);
        }

        @Override
        public Set<EnterpriseScale> possible() {
            return Set.of(scale);
        }

        @Override
        public Label text() {
            if (decisive.isEmpty()) {
                return new Label(
                        scale.label().zh() + "（按“" + row.name().zh() + "”，各项指标均达到下限）",
                        scale.label().en() + " (as " + row.name().en() + ": every indicator reaches it)");
            }
            Label figures = Ordered.names(decisive, Figure::label);
            return new Label(
                    scale.label().zh() + "（按“" + row.name().zh() + "”，由" + figures.zh() + "决定）",
                    scale.label().en() + " (as " + row.name().en() + ": decided by the " + figures.en() + ")");
        }
    }

    /**
     * The scale is not known.
     *
     * @param cause    why
     * @param industry the industry, if one was given
     * @param missing  the figures that are missing and can still decide
     * @param possible the scales that are left open
     */
    record Undetermined(Cause cause, Optional<Industry> industry, List<Figure> missing, Set<EnterpriseScale> possible)
            implements ScaleFinding {

        /**
         * Keeps its own copies.
         *
         * @throws IllegalArgumentException if figures are the cause and none is named, or the other way round
         */
        public Undetermined {
            Objects.requireNonNull(cause, "cause");
            Objects.requireNonNull(industry, "industry");
            missing = List.copyOf(missing);
            possible = Ordered.copy(possible);
            if ((cause == Cause.FIGURE_MISSING) == missing.isEmpty()) {
                throw new IllegalArgumentException("the cause is " + cause + ", but " + missing.size()
                        + " figures are missing; name figures if" + " they are the cause and only then");
            }
        }

        @Override
        public Label text() {
            String code = industry.map(Industry::code).orElse("");
            return switch (cause) {
                case FIGURE_MISSING ->
                    new Label(
                            "规模未定（缺" + Ordered.names(missing, Figure::label).zh() + "，可能为" + scales().zh() + "）",
                            "scale not determined (missing: "
                                    + Ordered.names(missing, Figure::label).en() + "; possible: " + scales().en()
                                    + ")");
                case INDUSTRY_MISSING -> new Label("规模未定（缺行业）", "scale not determined (missing: industry)");
                case INDUSTRY_TOO_COARSE ->
                    new Label(
                            "规模未定（行业" + code + "不能整体归入附表的一行，请填更细的行业）",
                            "scale not determined (industry " + code + " is in no single row; give a finer one)");
                case INDUSTRY_NOT_COVERED ->
                    new Label(
                            "规模未定（划分办法不含行业" + code + "）",
                            "scale not determined (the rule has no row for industry " + code + ")");
            };
        }

        private Label scales() {
            return Ordered.names(possible, EnterpriseScale::label);
        }
    }
}
