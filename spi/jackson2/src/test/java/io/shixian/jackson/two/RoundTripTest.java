package io.shixian.jackson.two;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.shixian.calendar.CalendarChange;
import io.shixian.calendar.Day;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.joint.Hold;
import io.shixian.core.joint.JointMatter;
import io.shixian.core.joint.JointPart;
import io.shixian.json.CanonicalJson;
import io.shixian.json.JsonForms;
import io.shixian.json.MalformedJsonException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Every type, with both libraries in one JVM: the same text, and the same value again. */
class RoundTripTest {

    private static final Set<Class<?>> WRITTEN_ONLY = Set.of(
            Day.class,
            CalendarChange.ChangedDay.class,
            CaseFile.class,
            Decision.Accepted.class,
            Deadline.class,
            LimitState.class,
            JointMatter.class,
            JointPart.class,
            Hold.class);

    @Provide
    Arbitrary<Tuple2<Class<?>, Object>> values() {
        List<Class<?>> types = JsonForms.types();
        return Arbitraries.of(types).flatMap(type -> RandomValues.of(type).map(value -> Tuple.of(type, value)));
    }

    @Property(tries = 6000)
    void both_libraries_print_the_canonical_text(@ForAll("values") Tuple2<Class<?>, Object> made)
            throws JsonProcessingException {
        Object value = made.get2();
        String text = CanonicalJson.text(value);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(io.shixian.jackson.ShixianJson.mapper().writeValueAsString(value))
                .isEqualTo(text);
        assertThat(io.shixian.jackson.ShixianJson.mapper().writeValueAsBytes(value))
                .isEqualTo(bytes);
        assertThat(ShixianJson.mapper().writeValueAsString(value)).isEqualTo(text);
        assertThat(ShixianJson.mapper().writeValueAsBytes(value)).isEqualTo(bytes);
        assertThat(CanonicalJson.bytes(value)).isEqualTo(bytes);
    }

    @Property(tries = 6000)
    void both_libraries_read_the_same_value_again(@ForAll("values") Tuple2<Class<?>, Object> made) {
        Object value = made.get2();
        String text = CanonicalJson.text(value);
        if (isWrittenOnly(value)) {
            assertThatThrownBy(() -> ShixianJson.read(made.get1(), text))
                    .isInstanceOf(MalformedJsonException.class)
                    .hasMessageContaining("can't be read as");
            return;
        }
        check(value, text, io.shixian.jackson.ShixianJson.read(made.get1(), text));
        check(value, text, ShixianJson.read(made.get1(), text));
        check(value, text, ShixianJson.read(made.get1(), text.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isWrittenOnly(Object value) {
        return WRITTEN_ONLY.contains(value.getClass())
                || (value instanceof CalendarChange change && !change.days().isEmpty());
    }

    private static void check(Object value, String text, Object read) {
        assertThat(CanonicalJson.text(read)).isEqualTo(text);
        if (!text.contains("\"ordinary\":")) {
            // Office hours are the only part that can't tell whether it equals another.
            assertThat(read).isEqualTo(value);
        }
    }
}
