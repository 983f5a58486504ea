package io.shixian.examples.cli.check;

import io.shixian.examples.cli.text.Terminal;

/** Counts cases that passed and failed, and shows on a terminal how far it has come where that takes long. */
final class CaseCount {

    private static final int EVERY = 20_000;

    private final Terminal terminal;
    private int passed;
    private int failed;

    CaseCount(Terminal terminal) {
        this.terminal = terminal;
    }

    int passed() {
        return passed;
    }

    int failed() {
        return failed;
    }

    int all() {
        return passed + failed;
    }

    void pass() {
        passed++;
        show();
    }

    void fail() {
        failed++;
        show();
    }

    /** Wipes what was shown, so that the result stands alone. */
    void end() {
        if (all() >= EVERY) {
            show("");
        }
    }

    private void show() {
        if (all() % EVERY == 0) {
            show(this + "…");
        }
    }

    private void show(String text) {
        if (terminal.isInteractive()) {
            // Back to the first column, and erase what stands there.
            terminal.err().writer().print("\r\u001B[K" + text);
            terminal.err().writer().flush();
        }
    }

    @Override
    public String toString() {
        return passed + " passed, " + failed + " failed";
    }
}
