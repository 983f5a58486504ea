package io.shixian.examples.servicedesk.api;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The text is text: it has no control characters but tabs and line breaks, and no half characters. Some databases keep neither.
 * Null is left to other constraints.
 */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Text.Validator.class)
@interface Text {

    String message() default "has characters that are no text";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Tells whether a text is. */
    final class Validator implements ConstraintValidator<Text, CharSequence> {

        /** The validation makes it. */
        Validator() {}

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return value == null || isText(value);
        }

        static boolean isText(CharSequence value) {
            return value.codePoints().noneMatch(Validator::isNoText);
        }

        private static boolean isNoText(int c) {
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            return half || (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
        }
    }
}
