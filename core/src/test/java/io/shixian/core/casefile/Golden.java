package io.shixian.core.casefile;

/** A refusal and the words it must have; the clerk reads the Chinese, so both languages are fixed. */
record Golden(String situation, Refusal refusal, Refusal.Code code, String clause, String zh, String en) {

    @Override
    public String toString() {
        return code + " " + situation;
    }
}
