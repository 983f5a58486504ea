package io.shixian.core.policy;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Label;
import io.shixian.core.law.Sources;
import io.shixian.core.policy.ScaleFinding.Cause;
import io.shixian.core.policy.ScaleFinding.Determined;
import io.shixian.core.policy.ScaleFinding.Undetermined;
import io.shixian.core.policy.ScaleRow.Threshold;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The scale of an enterprise by 统计上大中小微型企业划分办法（2017）, 国统字〔2017〕213号.
 * <p>
 * A scale from large to small needs every lower limit of its row, otherwise the next one down is tried; what reaches
 * none is micro. So the indicator that reaches least decides, and one that is micro decides alone.
 */
public final class StatisticalScale {

    /** The annexed table (附表). */
    public static final Clause CLAUSE = new Clause(
            Sources.STATISTICAL_SCALE,
            "table",
            new Label(
                    "《" + Sources.STATISTICAL_SCALE.title().zh() + "》附表",
                    Sources.STATISTICAL_SCALE.title().en() + " table"));

    // spotless:off
    private static final List<ScaleRow> ROWS = List.of(
            row("农、林、牧、渔业", "agriculture", List.of("A"), revenue(20000, 500, 50)),
            row("工业", "industry", List.of("B", "C", "D"), headcount(1000, 300, 20), revenue(40000, 2000, 300)),
            row("建筑业", "construction", List.of("E"), revenue(80000, 6000, 300), assets(80000, 5000, 300)),
            row("批发业", "wholesale", List.of("51"), headcount(200, 20, 5), revenue(40000, 5000, 1000)),
            row("零售业", "retail", List.of("52"), headcount(300, 50, 10), revenue(20000, 500, 100)),
            // road, water, air, pipeline, agents and, of division 59, loading; railways (53) are left out
            row("交通运输业", "transport", List.of("54", "55", "56", "57", "58", "591"), headcount(1000, 300, 20), revenue(30000, 3000, 200)),
            row("仓储业", "storage", List.of("592", "593", "594", "595", "596", "599"), headcount(200, 100, 20), revenue(30000, 1000, 100)),
            row("邮政业", "post", List.of("60"), headcount(1000, 300, 20), revenue(30000, 2000, 100)),
            row("住宿业", "accommodation", List.of("61"), headcount(300, 100, 10), revenue(10000, 2000, 100)),
            row("餐饮业", "catering", List.of("62"), headcount(300, 100, 10), revenue(10000, 2000, 100)),
            row("信息传输业", "information transmission", List.of("63", "64"), headcount(2000, 100, 10), revenue(100000, 1000, 100)),
            row("软件和信息技术服务业", "software and information technology", List.of("65"), headcount(300, 100, 10), revenue(10000, 1000, 50)),
            row("房地产开发经营", "real estate development", List.of("701"), revenue(200000, 1000, 100), assets(10000, 5000, 2000)),
            row("物业管理", "property management", List.of("702"), headcount(1000, 300, 100), revenue(5000, 1000, 500)),
            row("租赁和商务服务业", "leasing and business services", List.of("L"), headcount(300, 100, 10), assets(120000, 8000, 100)),
            // of K without the letting of real estate (704), of Q only social work
            row("其他未列明行业", "other industries", List.of("703", "709", "M", "N", "O", "85", "R"), headcount(300, 100, 10)));
    // spotless:on

    private StatisticalScale() {}

    /** Returns the rows of the table, in its order. */
    public static List<ScaleRow> rows() {
        return ROWS;
    }

    /** Returns the scale of an enterprise, or why it can't be told. */
    public static ScaleFinding of(EnterpriseProfile profile) {
        if (profile.industry().isEmpty()) {
            return unplaced(Cause.INDUSTRY_MISSING, Optional.empty());
        }
        Industry industry = profile.industry().get();
        return ROWS.stream()
                .filter(row -> row.covers(industry))
                .findFirst()
                .map(row -> judge(row, profile))
                .orElseGet(() -> unplaced(
                        ROWS.stream().anyMatch(row -> row.coversPartOf(industry))
                                ? Cause.INDUSTRY_TOO_COARSE
                                : Cause.INDUSTRY_NOT_COVERED,
                        profile.industry()));
    }

    private static ScaleFinding judge(ScaleRow row, EnterpriseProfile profile) {
        Map<Figure, EnterpriseScale> reached = new EnumMap<>(Figure.class);
        List<Figure> missing = new ArrayList<>();
        for (Threshold threshold : row.thresholds()) {
            OptionalLong amount = threshold.figure().of(profile);
            if (amount.isPresent()) {
                reached.put(threshold.figure(), threshold.reached(amount.getAsLong()));
            } else {
                missing.add(threshold.figure());
            }
        }
        EnterpriseScale least =
                reached.values().stream().max(EnterpriseScale::compareTo).orElse(EnterpriseScale.LARGE);
        if (!missing.isEmpty() && least != EnterpriseScale.MICRO) {
            return new Undetermined(
                    Cause.FIGURE_MISSING, profile.industry(), missing, EnumSet.range(least, EnterpriseScale.MICRO));
        }
        Stream<Figure> decisive = least == EnterpriseScale.LARGE
                ? Stream.empty()
                : reached.keySet().stream().filter(figure -> reached.get(figure) == least);
        return new Determined(least, row, decisive.toList());
    }

    private static ScaleFinding unplaced(Cause cause, Optional<Industry> industry) {
        return new Undetermined(cause, industry, List.of(), EnumSet.allOf(EnterpriseScale.class));
    }

    private static ScaleRow row(String zh, String en, List<String> industries, Threshold... thresholds) {
        return new ScaleRow(
                new Label(zh, en), industries.stream().map(Industry::new).toList(), List.of(thresholds));
    }

    private static Threshold headcount(long large, long medium, long small) {
        return new Threshold(Figure.HEADCOUNT, large, medium, small);
    }

    private static Threshold revenue(long large, long medium, long small) {
        return new Threshold(Figure.REVENUE, large, medium, small);
    }

    private static Threshold assets(long large, long medium, long small) {
        return new Threshold(Figure.ASSETS, large, medium, small);
    }
}
