package io.shixian.examples.servicedesk.api;

import io.shixian.core.law.Label;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Stage;

/**
 * A stage, an action or a role: a stable code with its name.
 *
 * @param code  the code
 * @param label the name
 */
record Coded(String code, Label label) {

    static Coded of(Stage stage) {
        return new Coded(stage.code(), stage.label());
    }

    static Coded of(Action action) {
        return new Coded(action.code(), action.label());
    }

    static Coded of(Role role) {
        return new Coded(role.code(), role.label());
    }
}
