package io.shixian.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.lang.reflect.Field;
import java.nio.CharBuffer;
import java.util.Locale;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConstraintTest {

    private static final Validator VALIDATOR = Validators.in(Locale.ENGLISH);

    @Test
    void the_engine_is_of_the_generation_that_this_run_is_for() {
        String version = HibernateValidator.class.getPackage().getImplementationVersion();

        assertThat(version).startsWith(System.getProperty("hibernate-validator", "9") + ".");
    }

    @Test
    void a_correct_form_is_valid() {
        assertThat(Validators.wrong(VALIDATOR, new Form())).isEmpty();
    }

    static Stream<Field> fields() {
        return Stream.of(Form.class.getDeclaredFields()).filter(field -> !field.isSynthetic());
    }

    @ParameterizedTest
    @MethodSource("fields")
    void null_is_valid(Field field) throws IllegalAccessException {
        Form form = new Form();
        field.set(form, null);

        assertThat(Validators.wrong(VALIDATOR, form)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void an_empty_text_is_not(Field field) throws IllegalAccessException {
        Form form = new Form();
        field.set(form, "");

        assertThat(Validators.wrong(VALIDATOR, form))
                .singleElement()
                .asString()
                .startsWith(field.getName() + ": must be ");
    }

    @ParameterizedTest
    @MethodSource("fields")
    void any_text_that_is_no_string_is_looked_at_as_well(Field field) throws IllegalAccessException {
        Form form = new Form();
        field.set(form, CharBuffer.wrap((CharSequence) field.get(form)));
        assertThat(Validators.wrong(VALIDATOR, form)).isEmpty();

        field.set(form, new StringBuilder("?"));
        assertThat(Validators.wrong(VALIDATOR, form)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "creditCode, 91350100M000100Y4Z",
        "creditCode, 91350211M00013FA1N",
        "earlyCode, 91350211M00013FA1",
        "residentId, 110105194912310021",
        "residentId, 110105491231002",
        "mobile, 12812345678",
        "division, 32010",
        "basic, 01000120001",
        "longBasic, 0001000120001",
        "implementation, 1132010001234567801000121",
        "longImplementation, 11320100012345678X3000100012000000011",
        "caseNumber, 2026/000123"
    })
    void what_the_type_would_refuse_is_a_violation(String name, String value) throws ReflectiveOperationException {
        Form form = new Form();
        Form.class.getDeclaredField(name).set(form, value);

        assertThat(Validators.wrong(VALIDATOR, form))
                .singleElement()
                .asString()
                .startsWith(name + ": ")
                .doesNotContain(value);
    }
}
