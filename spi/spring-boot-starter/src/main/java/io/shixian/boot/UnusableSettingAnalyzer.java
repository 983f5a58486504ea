package io.shixian.boot;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Has Spring Boot say what is wrong with a property instead of where in the code that came to light. */
final class UnusableSettingAnalyzer extends AbstractFailureAnalyzer<UnusableSettingException> {

    UnusableSettingAnalyzer() {}

    @Override
    protected FailureAnalysis analyze(Throwable root, UnusableSettingException cause) {
        return new FailureAnalysis(cause.problem(), cause.wayOut(), cause);
    }
}
