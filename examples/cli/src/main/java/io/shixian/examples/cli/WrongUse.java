package io.shixian.examples.cli;

import io.shixian.calendar.OutsideCalendarException;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Supplier;

/** Says in one line what the caller did wrong: the thing, the value, the limit and the way out. */
public final class WrongUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says it. */
    public WrongUse(String message) {
        super(message);
    }

    /** Says it, and what it comes from. */
    public WrongUse(String message, Throwable cause) {
        super(message, cause);
    }

    /** Asks the library about what the caller gave; what it refuses is the caller's mistake, told in its words. */
    public static <T> T ifRefused(Supplier<T> asked) {
        return ifRefused("", asked);
    }

    /** Asks the library likewise; the message begins with what the caller gave. */
    public static <T> T ifRefused(String what, Supplier<T> asked) {
        try {
            return asked.get();
        } catch (OutsideCalendarException e) {
            throw new WrongUse(what + e.getMessage() + "; choose days inside it, or a shorter time", e);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new WrongUse(what + Optional.ofNullable(e.getMessage()).orElse("refused"), e);
        }
    }
}
