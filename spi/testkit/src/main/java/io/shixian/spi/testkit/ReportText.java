package io.shixian.spi.testkit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The words of a report. */
final class ReportText {

    private ReportText() {}

    static String of(Collection<Tested> tested, Clock clock) {
        String version = Optional.ofNullable(ReportText.class.getPackage().getImplementationVersion())
                .orElse("?");
        StringBuilder text = new StringBuilder();
        text.append("时限接口契约测试报告 / Shixian: contracts of the ports, test report\n\n");
        text.append("测试套件版本 / test kit: ").append(version).append('\n');
        text.append("测试时间 / at: ")
                .append(OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS))
                .append('\n');
        text.append("Java: ").append(Runtime.version()).append('\n');
        tested.forEach(one -> append(text, one));
        return text.toString();
    }

    private static void append(StringBuilder text, Tested one) {
        Map<String, Optional<Boolean>> results = one.results();
        long passed =
                results.values().stream().filter(result -> result.orElse(false)).count();
        text.append("\n契约 / contract: ").append(one.contract.getSimpleName()).append('\n');
        text.append("被测类 / class under test: ")
                .append(String.join(", ", one.subjects))
                .append('\n');
        text.append("测试类 / test class: ").append(one.testClass).append('\n');
        text.append("结论 / verdict: ")
                .append(one.isKept() ? "符合 / kept" : "不符合 / not kept")
                .append("（")
                .append(passed)
                .append(" / ")
                .append(results.size())
                .append("）\n");
        results.forEach((name, result) -> text.append("  ")
                .append(word(result))
                .append("  ")
                .append(name.replace('_', ' '))
                .append('\n'));
    }

    private static String word(Optional<Boolean> result) {
        return result.map(success -> success ? "通过 / passed " : "失败 / FAILED ").orElse("未执行 / NOT RUN");
    }
}
