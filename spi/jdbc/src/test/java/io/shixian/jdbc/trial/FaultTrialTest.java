package io.shixian.jdbc.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Desks that are killed, a server that crashes and connections that are lost leave nothing half done. A long trial, by a command:
 * <pre>
 * mvn -B -pl spi/jdbc -am test -Djacoco.skip -Dtest=FaultTrialTest -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dshixian.trial.kills=200
 * </pre>
 * {@code -Dshixian.trial.seed=7} chooses the faults and the requests; when exactly they meet is left to the machine.
 */
@EnabledOnOs(
        value = OS.LINUX,
        architectures = "amd64",
        disabledReason = "the PostgreSQL of the tests is for Linux on amd64")
class FaultTrialTest {

    private static final int KILLS = Integer.getInteger("shixian.trial.kills", 6);
    private static final long SEED = Long.getLong("shixian.trial.seed", 20);

    @Test
    void nothing_is_lost_or_done_twice(@TempDir Path folder) throws Exception {
        TrialReport report = FaultTrial.run(folder, SEED, KILLS);

        System.out.println("Trial with seed " + SEED + ": " + report);
        assertThat(report.findings()).isEmpty();
        assertThat(report.faults().kills()).isGreaterThanOrEqualTo(KILLS);
        assertThat(report.acknowledged()).containsKeys("open", "supplement", "accept", "suspend", "grant");
        assertThat(report.expiries()).isPositive();
        assertThat(report.once()).isPositive();
    }
}
