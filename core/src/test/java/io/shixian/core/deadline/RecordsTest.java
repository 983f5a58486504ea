package io.shixian.core.deadline;

import static io.shixian.core.deadline.Shanghai.at;
import static io.shixian.core.deadline.Shanghai.stop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.law.Label;
import io.shixian.core.law.Sources;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is accepted by no record of law, party and deadline, and each is equal to its like. */
class RecordsTest {

    @ParameterizedTest
    @MethodSource("records")
    void a_record_refuses_null_in_each_component(Record record) throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (!components[i].getType().isPrimitive()) {
                Object[] values = values(record);
                values[i] = null;
                assertThatThrownBy(() -> make(record, values))
                        .as(components[i].getName())
                        .isInstanceOf(NullPointerException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void two_records_of_the_same_parts_are_equal(Record record) throws Throwable {
        assertThat(make(record, values(record))).isEqualTo(record).hasSameHashCodeAs(record);
    }

    static Stream<Record> records() {
        Clock clock = Clock.of(Term.workdays(5), at("2026-03-02T10:00"));
        Explanation explanation = clock.deadline(Shanghai.CALENDAR).explain();
        return Stream.of(
                Sources.GDZW_OPERATION,
                Sources.LICENSING_LAW.article(42),
                new Label("应", "shall"),
                Role.WINDOW,
                Actor.SYSTEM,
                Actor.SYSTEM.party(),
                Term.workdays(5),
                Shanghai.OFFICE,
                clock,
                stop("2026-03-02T10:00", "2026-03-03T10:00"),
                new Extension(Term.workdays(5), Optional.empty()),
                new Promise(Term.workdays(5), Term.workdays(3)),
                new Amount(Unit.HOURS, 0, Duration.ofMinutes(90)),
                explanation,
                explanation.steps().get(0));
    }

    private static Object[] values(Record record) throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = components[i].getAccessor().invoke(record);
        }
        return values;
    }

    private static Object make(Record record, Object[] values) throws Throwable {
        Class<?>[] types = Arrays.stream(record.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
