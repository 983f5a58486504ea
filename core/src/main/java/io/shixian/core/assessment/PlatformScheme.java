package io.shixian.core.assessment;

import static io.shixian.core.assessment.Aspect.OPERATION;
import static io.shixian.core.assessment.Aspect.SECURITY;
import static io.shixian.core.assessment.Aspect.SERVICE;
import static io.shixian.core.law.Sources.GDZW_OPERATION;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Label;
import java.util.List;

/**
 * 平台运营考核: a scheme to begin with. GDZW 0001.5-2019 orders assessment and names no indicator: which there are, what they
 * weigh and where they aim is ours, after what hotlines are assessed by. A host is expected to bring its own.
 */
public final class PlatformScheme {

    private static final Clause ASSESSMENT = GDZW_OPERATION.section("2.1-d1");
    private static final Clause DUTIES = GDZW_OPERATION.section("3.3.2.1-a");

    // spotless:off
    /** The scheme. */
    public static final Scheme SCHEME = new Scheme("platform", 1, new Label("平台运营考核", "Platform assessment"),
            ASSESSMENT, Vocabulary.BUILT_IN, Disclosure.CIRCULATED, List.of(
            Indicator.of("on-time",      OPERATION, Measure.ON_TIME_RATE,      35, "0.99", "0.80", ASSESSMENT),
            Indicator.of("overdue",      OPERATION, Measure.OPEN_OVERDUE,      10, "0",    "5",    ASSESSMENT),
            Indicator.of("returns",      SERVICE,   Measure.RETURN_RATE,        5, "0.05", "0.30", ASSESSMENT),
            Indicator.of("rework",       SERVICE,   Measure.REWORK_RATE,       10, "0.05", "0.30", ASSESSMENT),
            Indicator.of("satisfaction", SERVICE,   Measure.SATISFACTION_RATE, 30, "0.95", "0.60", ASSESSMENT),
            Indicator.of("duties",       SECURITY,  Measure.DUTY_RATE,         10, "1",    "0.80", DUTIES)));
    // spotless:on

    private PlatformScheme() {}
}
