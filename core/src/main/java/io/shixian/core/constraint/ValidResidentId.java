package io.shixian.core.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import io.shixian.core.party.ResidentId;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The text is a citizen's identity number (公民身份号码), as {@link ResidentId#of} takes it; {@code null} is valid. */
@Documented
@Constraint(validatedBy = ValidResidentId.Check.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidResidentId {

    /** Returns the message, by default one of this library's in Chinese or English; it never repeats the value. */
    String message() default "{io.shixian.core.constraint.ValidResidentId.message}";

    /** Returns the groups that the constraint belongs to. */
    Class<?>[] groups() default {};

    /** Returns what the host attaches to a violation. */
    Class<? extends Payload>[] payload() default {};

    /** Asks the type of the number for its verdict. */
    final class Check implements ConstraintValidator<ValidResidentId, CharSequence> {

        /** Made by the validation engine. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || ResidentId.verdict(text).isValid();
        }
    }
}
