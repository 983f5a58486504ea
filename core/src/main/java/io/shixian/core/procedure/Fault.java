package io.shixian.core.procedure;

/**
 * One thing that is wrong with a procedure, or with another table that is checked as a whole.
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
