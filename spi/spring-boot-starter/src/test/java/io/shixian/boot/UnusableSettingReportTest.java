package io.shixian.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** What Spring Boot writes when an application does not start. */
class UnusableSettingReportTest {

    private final Logger log = Logger.getLogger("org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter");
    private final Written written = new Written();

    @BeforeEach
    void listen() {
        log.addHandler(written);
    }

    @AfterEach
    void listenNoMore() {
        log.removeHandler(written);
    }

    @Test
    void names_the_setting_what_is_wrong_with_it_and_the_way_out() {
        Throwable failure = catchThrowable(() -> started(
                "--shixian.desk.enabled=true", "--shixian.store.kind=memory", "--shixian.words.kept=encrypted"));

        assertThat(failure).hasStackTraceContaining(UnusableSettingException.class.getName());
        assertThat(written.messages).singleElement().asString().isEqualToNormalizingNewlines("""


                ***************************
                APPLICATION FAILED TO START
                ***************************

                Description:

                shixian.words.kept: words are to be encrypted, and there are no keys

                Action:

                make a CaseKeys bean that keeps them outside of the database, or set shixian.words.kept=legible
                """);
    }

    @Test
    void is_not_written_when_the_application_starts() {
        started("--shixian.desk.enabled=true", "--shixian.store.kind=memory");

        assertThat(written.messages).isEmpty();
    }

    private static void started(String... settings) {
        new SpringApplicationBuilder(Host.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .properties("spring.main.banner-mode=off", "spring.datasource.generate-unique-name=true")
                .run(settings)
                .close();
    }

    private static final class Written extends Handler {

        private final List<String> messages = new ArrayList<>();

        @Override
        public void publish(LogRecord entry) {
            messages.add(entry.getMessage());
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
