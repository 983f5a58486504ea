package io.shixian.spi.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.TestReporter;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes which tests of a contract passed for which class: a text file in Chinese and English that a vendor can hand in.
 * <p>
 * JUnit finds it by itself. It writes when the configuration parameter or system property {@value #PARAMETER} names a file, and
 * calls a contract kept only if each of its tests ran and passed: one that was left out counts as not kept.
 */
public final class ContractReport implements TestExecutionListener {

    /** The parameter that names the file. */
    public static final String PARAMETER = "shixian.testkit.report";

    private static final String SUBJECT = "shixian.testkit.subject";

    private final Clock clock;
    private final Map<String, String> subjects = new ConcurrentHashMap<>();
    private final Map<String, Tested> tested = new TreeMap<>();

    /** Makes a report that is dated by the system's clock, in the time of Shanghai. */
    public ContractReport() {
        this(Clock.system(ZoneId.of("Asia/Shanghai")));
    }

    ContractReport(Clock clock) {
        this.clock = clock;
    }

    /** Says which class a test is about. */
    static void name(TestReporter reporter, Object subject) {
        reporter.publishEntry(SUBJECT, subject.getClass().getName());
    }

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        Optional.ofNullable(entry.getKeyValuePairs().get(SUBJECT))
                .ifPresent(subject -> subjects.put(test.getUniqueId(), subject));
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        record(test, result.getStatus() == TestExecutionResult.Status.SUCCESSFUL);
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        record(test, false);
    }

    private synchronized void record(TestIdentifier test, boolean passed) {
        test.getSource()
                .filter(source -> source instanceof MethodSource)
                .map(MethodSource.class::cast)
                .ifPresent(source -> Tested.contractOf(source.getJavaClass())
                        .ifPresent(contract -> tested.computeIfAbsent(
                                        contract.getSimpleName() + " " + source.getClassName(),
                                        key -> new Tested(contract, source.getClassName()))
                                .record(
                                        source.getJavaMethod(),
                                        subjects.getOrDefault(test.getUniqueId(), "?"),
                                        passed)));
    }

    @Override
    public synchronized void testPlanExecutionFinished(TestPlan plan) {
        Optional<String> file = plan.getConfigurationParameters().get(PARAMETER);
        if (file.isPresent() && !tested.isEmpty()) {
            write(Path.of(file.get()));
        }
    }

    private void write(Path file) {
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(file, ReportText.of(tested.values(), clock));
        } catch (IOException e) {
            throw new UncheckedIOException("the report can't be written to " + file + "; give another " + PARAMETER, e);
        }
    }
}
