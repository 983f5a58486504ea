package io.shixian.core.procedure;

/**
 * One thing that is wrong with a procedure.
 *
 * @param place where, such as {@code step received --dispatch}
 * @param what  what is wrong, and the way out
 */
public record Fault(String place, String what) {

    @Override
    public String toString() {
        return place + ": " + what;
    }
}
