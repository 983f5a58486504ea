package io.shixian.spi.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.EngineFilter.includeEngines;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs test classes inside a test, unseen by whoever runs that. */
final class Quietly {

    private Quietly() {}

    static TestExecutionSummary run(Class<?>... tests) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        run(Map.of(), listener, tests);
        return listener.getSummary();
    }

    static void run(Map<String, String> parameters, TestExecutionListener listener, Class<?>... tests) {
        LauncherConfig quiet = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .build();
        LauncherFactory.create(quiet)
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(Stream.of(tests)
                                        .map(test -> selectClass(test))
                                        .toList())
                                .filters(includeEngines("junit-jupiter"))
                                .configurationParameters(parameters)
                                .build(),
                        listener);
    }
}
