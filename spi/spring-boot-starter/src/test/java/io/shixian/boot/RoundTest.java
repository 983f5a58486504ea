package io.shixian.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class RoundTest {

    @Test
    void one_that_fails_is_logged_without_its_words() {
        List<LogRecord> logged = logged(new Round("delivery", Duration.ofSeconds(5), goesOn -> {
            throw new IllegalStateException("no such phone: 13800000000");
        }));

        assertThat(logged).singleElement().satisfies(record -> {
            assertThat(record.getMessage())
                    .isEqualTo("the delivery failed and is tried again in PT5S: java.lang.IllegalStateException");
            assertThat(record.getThrown()).isNull();
        });
    }

    @Test
    void one_that_succeeds_is_not_logged() {
        assertThat(logged(new Round("tick", Duration.ofSeconds(5), goesOn -> {})))
                .isEmpty();
    }

    private static List<LogRecord> logged(Round round) {
        List<LogRecord> records = new ArrayList<>();
        Handler keeping = new Handler() {
            @Override
            public void publish(LogRecord record) {
                records.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger(Round.class.getName());
        log.addHandler(keeping);
        try {
            round.run(() -> true);
        } finally {
            log.removeHandler(keeping);
        }
        return records;
    }
}
