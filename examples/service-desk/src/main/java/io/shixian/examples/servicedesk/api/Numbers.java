package io.shixian.examples.servicedesk.api;

import io.shixian.core.casefile.CaseId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/**
 * Gives out the numbers of cases, such as {@code SX20261129-7K3M9Q2XTB}: the day, and fifty random bits in letters and digits that
 * nobody mistakes for one another. A number that is read out over the phone tells nothing of the next one.
 */
@Component
public class Numbers {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    Numbers(Clock clock) {
        this.clock = clock;
    }

    /** Returns a number that was not given out before. */
    public CaseId next() {
        StringBuilder number = new StringBuilder("SX")
                .append(LocalDate.ofInstant(clock.instant(), ZONE).format(DateTimeFormatter.BASIC_ISO_DATE))
                .append('-');
        for (int i = 0; i < LENGTH; i++) {
            number.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new CaseId(number.toString());
    }
}
