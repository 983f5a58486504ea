/** The contracts of the ports as tests; JUnit finds them by reflection, so the package is open. */
module io.shixian.testkit {
    requires static org.jspecify;
    requires transitive io.shixian.desk;
    requires transitive org.junit.jupiter.api;
    requires org.junit.platform.engine;
    requires transitive org.junit.platform.launcher;
    requires org.assertj.core;

    exports io.shixian.spi.testkit;

    opens io.shixian.spi.testkit;

    provides org.junit.platform.launcher.TestExecutionListener with
            io.shixian.spi.testkit.ContractReport;
}
