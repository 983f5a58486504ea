package io.shixian.spi.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** Keeps what this library logs, at every level, while a test listens. */
public final class CapturedLog implements SLF4JServiceProvider {

    private static final List<String> LINES = Collections.synchronizedList(new ArrayList<>());
    private static volatile boolean listening;

    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter mdc = new NOPMDCAdapter();

    /** Returns the lines that something makes the library log. */
    static List<String> of(Runnable something) {
        LINES.clear();
        listening = true;
        try {
            something.run();
            return List.copyOf(LINES);
        } finally {
            listening = false;
        }
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return Line::new;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return mdc;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {}

    /** A logger that is on at every level for this library, and off for all others. */
    private static final class Line extends LegacyAbstractLogger {

        private static final long serialVersionUID = 1L;

        Line(String name) {
            this.name = name;
        }

        private boolean isOn() {
            return listening && name.startsWith("io.shixian");
        }

        @Override
        protected String getFullyQualifiedCallerName() {
            return Logger.class.getName();
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level, Marker marker, String message, Object[] arguments, Throwable throwable) {
            String line = MessageFormatter.basicArrayFormat(message, arguments);
            LINES.add(level + " " + line + (throwable == null ? "" : " " + throwable));
        }

        @Override
        public boolean isTraceEnabled() {
            return isOn();
        }

        @Override
        public boolean isDebugEnabled() {
            return isOn();
        }

        @Override
        public boolean isInfoEnabled() {
            return isOn();
        }

        @Override
        public boolean isWarnEnabled() {
            return isOn();
        }

        @Override
        public boolean isErrorEnabled() {
            return isOn();
        }
    }
}
