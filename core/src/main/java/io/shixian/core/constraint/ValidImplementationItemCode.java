package io.shixian.core.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import io.shixian.core.party.ItemCode;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The text is the implementation code (实施编码) of a service item, by its form; {@code null} is valid. */
@Documented
@Constraint(validatedBy = ValidImplementationItemCode.Check.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidImplementationItemCode {

    /** Returns the greatest length, by default that of GB/T 39046—2020. */
    int longest() default 24;

    /** Returns the message, by default one of this library's in Chinese or English; it never repeats the value. */
    String message() default "{io.shixian.core.constraint.ValidImplementationItemCode.message}";

    /** Returns the groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** Returns what the host attaches to a violation. */
    Class<? extends Payload>[] payload() default {};

    /** Asks the type of the number for its verdict. */
    final class Check implements ConstraintValidator<ValidImplementationItemCode, CharSequence> {

        private int longest = ItemCode.Kind.IMPLEMENTATION.longest();

        /** Made by the validation engine. */
        public Check() {}

        @Override
        public void initialize(ValidImplementationItemCode constraint) {
            longest = constraint.longest();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || ItemCode.verdict(text, longest).isValid();
        }
    }
}
