package io.shixian.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.MemoryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a vendor hands in says what was tested, and calls nothing kept that was not shown. */
class ContractReportTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-05T02:00:00.5Z"), ZoneOffset.ofHours(8));

    @TempDir
    private Path folder;

    static class Whole extends CaseStoreContract {
        @Override
        protected CaseStore emptyStore() {
            return new MemoryStore();
        }
    }

    static class LeavesOneOut extends CaseStoreContract {
        @Override
        protected CaseStore emptyStore() {
            return new MemoryStore();
        }

        @Test
        @Override
        @Disabled("too slow")
        public void hands_each_due_limit_to_one_of_many_nodes() {}
    }

    static class Broken extends CaseStoreContract {
        @Override
        protected CaseStore emptyStore() {
            return new BrokenClaims.ClaimsADueClockTwice();
        }
    }

    private String report(Class<?> test) throws IOException {
        Path file = folder.resolve("new/report.txt");
        Quietly.run(Map.of(ContractReport.PARAMETER, file.toString()), new ContractReport(CLOCK), test);
        return Files.readString(file);
    }

    @Test
    void names_the_contract_the_class_and_the_time() throws IOException {
        assertThat(report(Whole.class).lines().toList())
                .contains(
                        "契约 / contract: CaseStoreContract",
                        "被测类 / class under test: io.shixian.spi.storage.MemoryStore",
                        "测试类 / test class: io.shixian.spi.testkit.ContractReportTest$Whole",
                        "测试时间 / at: 2026-01-05T10:00+08:00",
                        "  通过 / passed   finds no case while it is empty");
    }

    @Test
    void calls_a_contract_kept_if_every_test_passed() throws IOException {
        assertThat(report(Whole.class))
                .containsPattern("结论 / verdict: 符合 / kept（(\\d\\d) / \\1）")
                .doesNotContain("FAILED", "NOT RUN");
    }

    @Test
    void calls_it_not_kept_if_one_was_left_out() throws IOException {
        assertThat(report(LeavesOneOut.class))
                .contains("结论 / verdict: 不符合 / not kept")
                .contains("未执行 / NOT RUN  hands each due limit to one of many nodes");
    }

    @Test
    void calls_it_not_kept_if_one_failed() throws IOException {
        assertThat(report(Broken.class))
                .contains("结论 / verdict: 不符合 / not kept")
                .contains("失败 / FAILED   hands each due limit to one of many nodes");
    }

    @Test
    void writes_nothing_unless_a_file_is_named() {
        Quietly.run(Map.of(), new ContractReport(CLOCK), Whole.class);

        assertThat(folder).isEmptyDirectory();
    }
}
