package io.shixian.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.shixian.spi.testkit.ContractReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The report that a vendor hands in for the store of this folder says what the README shows of it. */
class ContractReportTest {

    private static final List<String> VERDICTS = List.of("契约", "被测类", "测试类", "结论");

    @Test
    void names_the_classes_and_the_verdicts(@TempDir Path folder) throws IOException {
        Path report = folder.resolve("report.txt");
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(MapStoreTest.class), selectClass(MapOutboxTest.class))
                .configurationParameter(ContractReport.PARAMETER, report.toString())
                .build();

        LauncherFactory.create().execute(request);

        List<String> verdicts = Files.readAllLines(report).stream()
                .filter(line -> VERDICTS.stream().anyMatch(line::startsWith))
                .toList();
        assertThat(verdicts).hasSize(8);
        assertThat(Files.readString(Path.of("README.md"))).contains("```\n" + String.join("\n", verdicts) + "\n```\n");
    }
}
