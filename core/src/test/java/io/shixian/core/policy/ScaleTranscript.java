package io.shixian.core.policy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rule on enterprise scale as a tester wrote it down, by indicator, never from the table under test. */
final class ScaleTranscript {

    /** The least for a large, a medium and a small enterprise, in persons. */
    private static final String HEADCOUNT = """
            工业 1000 300 20
            批发业 200 20 5
            零售业 300 50 10
            交通运输业 1000 300 20
            仓储业 200 100 20
            邮政业 1000 300 20
            住宿业 300 100 10
            餐饮业 300 100 10
            信息传输业 2000 100 10
            软件和信息技术服务业 300 100 10
            物业管理 1000 300 100
            租赁和商务服务业 300 100 10
            其他未列明行业 300 100 10
            """;

    /** In 10,000 yuan. */
    private static final String REVENUE = """
            农、林、牧、渔业 20000 500 50
            工业 40000 2000 300
            建筑业 80000 6000 300
            批发业 40000 5000 1000
            零售业 20000 500 100
            交通运输业 30000 3000 200
            仓储业 30000 1000 100
            邮政业 30000 2000 100
            住宿业 10000 2000 100
            餐饮业 10000 2000 100
            信息传输业 100000 1000 100
            软件和信息技术服务业 10000 1000 50
            房地产开发经营 200000 1000 100
            物业管理 5000 1000 500
            """;

    /** In 10,000 yuan. */
    private static final String ASSETS = """
            建筑业 80000 5000 300
            房地产开发经营 10000 5000 2000
            租赁和商务服务业 120000 8000 100
            """;

    private static final Map<String, String> INDUSTRIES = Map.ofEntries(
            Map.entry("农、林、牧、渔业", "0111"),
            Map.entry("工业", "3511"),
            Map.entry("建筑业", "4710"),
            Map.entry("批发业", "5122"),
            Map.entry("零售业", "5211"),
            Map.entry("交通运输业", "5412"),
            Map.entry("仓储业", "5941"),
            Map.entry("邮政业", "6020"),
            Map.entry("住宿业", "6110"),
            Map.entry("餐饮业", "6210"),
            Map.entry("信息传输业", "6311"),
            Map.entry("软件和信息技术服务业", "6511"),
            Map.entry("房地产开发经营", "7010"),
            Map.entry("物业管理", "7020"),
            Map.entry("租赁和商务服务业", "7211"),
            Map.entry("其他未列明行业", "7310"));

    /** A row's limits for one indicator, in persons or yuan. */
    record Line(Figure figure, String row, long large, long medium, long small) {

        /** Amounts at, just below and just above nothing and each limit. */
        Stream<Long> edges() {
            return Stream.of(0L, large, medium, small)
                    .flatMap(limit -> Stream.of(limit - 1, limit, limit + 1))
                    .filter(amount -> amount >= 0);
        }

        EnterpriseScale expected(long amount) {
            if (amount < small) {
                return EnterpriseScale.MICRO;
            }
            if (amount < medium) {
                return EnterpriseScale.SMALL;
            }
            return amount < large ? EnterpriseScale.MEDIUM : EnterpriseScale.LARGE;
        }
    }

    static final List<Line> LINES = Stream.of(
                    lines(Figure.HEADCOUNT, 1, HEADCOUNT),
                    lines(Figure.REVENUE, 10_000, REVENUE),
                    lines(Figure.ASSETS, 10_000, ASSETS))
            .flatMap(lines -> lines)
            .toList();

    private ScaleTranscript() {}

    static Stream<String> rows() {
        return INDUSTRIES.keySet().stream().sorted();
    }

    static List<Line> of(String row) {
        return LINES.stream().filter(line -> line.row().equals(row)).toList();
    }

    /** An enterprise of a row with no figures. */
    static EnterpriseProfile bare(String row) {
        return EnterpriseProfile.UNKNOWN.inIndustry(INDUSTRIES.get(row));
    }

    static EnterpriseProfile with(EnterpriseProfile profile, Figure figure, long amount) {
        return switch (figure) {
            case HEADCOUNT -> profile.withHeadcount(amount);
            case REVENUE -> profile.withRevenue(amount);
            case ASSETS -> profile.withAssets(amount);
        };
    }

    private static Stream<Line> lines(Figure figure, long unit, String text) {
        return text.lines()
                .map(line -> line.split(" "))
                .map(words -> new Line(
                        figure,
                        words[0],
                        unit * Long.parseLong(words[1]),
                        unit * Long.parseLong(words[2]),
                        unit * Long.parseLong(words[3])));
    }
}
