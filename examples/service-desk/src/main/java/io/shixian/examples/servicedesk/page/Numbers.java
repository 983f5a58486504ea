package io.shixian.examples.servicedesk.page;

import io.shixian.core.casefile.CaseId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Numbers for new cases: the day, and eight letters and digits that nobody guesses and that can be read out. */
@Component
class Numbers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    /** Without I, L, O and U, which are misread or misheard. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;

    private final Clock clock;
    private final Words words;
    private final SecureRandom random = new SecureRandom();

    Numbers(Clock clock, Words words) {
        this.clock = clock;
        this.words = words;
    }

    CaseId next() {
        LocalDate today = words.day(clock.instant());
        StringBuilder number = new StringBuilder(DAY.format(today)).append('-');
        for (int i = 0; i < LENGTH; i++) {
            number.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new CaseId(number.toString());
    }
}
