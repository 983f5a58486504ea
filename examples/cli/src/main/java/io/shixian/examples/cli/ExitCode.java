package io.shixian.examples.cli;

/** What the program tells its caller when it ends; the help of every command lists them. */
public final class ExitCode {

    /** What was asked for was done. */
    public static final int DONE = 0;

    /** Something that was checked did not hold. */
    static final int NOT_HELD = 1;

    /** The program was used wrongly, or its input is malformed. */
    static final int WRONG_USE = 2;

    /** The program itself is at fault. */
    static final int FAULT = 70;

    /** Nobody reads the output any more; what shells report for a program that was ended by SIGPIPE. */
    static final int NOBODY_READS = 141;

    private ExitCode() {}
}
