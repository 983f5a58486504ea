package io.shixian.core.policy;

import io.shixian.core.law.Label;
import java.time.LocalDate;

/** Policies that the tests speak of. */
final class Policies {

    static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private Policies() {}

    /** A policy for everyone, valid since the beginning of 2026. */
    static Policy policy(String code) {
        return titled(code, "政策" + code, "policy " + code);
    }

    static Policy titled(String code, String zh, String en) {
        return Policy.of(
                code, new Label(zh, en), new Label("省工信厅", "Department of Industry"), LocalDate.of(2026, 1, 1));
    }
}
