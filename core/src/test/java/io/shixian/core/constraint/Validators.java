package io.shixian.core.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The engine that is on the class path, without an expression language: our messages need none. */
final class Validators {

    private Validators() {}

    static Validator in(Locale locale) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
                .buildValidatorFactory()
                .getValidator();
    }

    /** Returns what is wrong, as "field: message". */
    static Set<String> wrong(Validator validator, Form form) {
        return validator.validate(form).stream().map(Validators::text).collect(Collectors.toSet());
    }

    private static String text(ConstraintViolation<Form> violation) {
        return violation.getPropertyPath() + ": " + violation.getMessage();
    }
}
