package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Hosts send exceptions from one machine to another; what they say must arrive. */
class SerializedRefusalTest {

    @Test
    void a_provisional_day_still_names_the_day_and_the_horizon() throws Exception {
        ProvisionalDayException refusal = catchThrowableOfType(
                ProvisionalDayException.class,
                () -> ChinaCalendar.published().strict().day(LocalDate.of(2027, 1, 15)));

        ProvisionalDayException arrived = (ProvisionalDayException) sent(refusal);

        assertThat(arrived).hasMessage(refusal.getMessage());
        assertThat(arrived.date()).isEqualTo("2027-01-15");
        assertThat(arrived.horizon()).isEqualTo("2026-12-25");
    }

    @Test
    void a_malformed_notice_still_names_its_faults() throws Exception {
        MalformedNoticeException refusal =
                catchThrowableOfType(MalformedNoticeException.class, () -> Notice.parse("garbage"));

        MalformedNoticeException arrived = (MalformedNoticeException) sent(refusal);

        assertThat(arrived.faults()).isEqualTo(refusal.faults()).hasSize(5);
    }

    private static Object sent(Object refusal) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refusal);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
