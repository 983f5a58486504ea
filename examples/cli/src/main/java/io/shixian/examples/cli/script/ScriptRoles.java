package io.shixian.examples.cli.script;

import io.shixian.core.law.Label;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.WrongUse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The roles that a line of a script names, seen from the procedure of its case. */
record ScriptRoles(Optional<Procedure> procedure) {

    private static final List<Role> COMMON = List.of(
            Role.APPLICANT,
            Role.ADMINISTRATOR,
            Role.ACCESSOR,
            Role.OPERATOR,
            Role.RESPONSIBLE_UNIT,
            Role.SUPERVISOR,
            Role.WINDOW,
            Role.SYSTEM);

    /** Returns the role in which someone acts; one that the procedure does not know is for the decider to refuse. */
    Role acting(String code) {
        return procedure
                .flatMap(known -> known.role(code))
                .or(() ->
                        COMMON.stream().filter(role -> role.code().equals(code)).findFirst())
                .orElseGet(() -> WrongUse.ifRefused("by.role: ", () -> new Role(code, named(code))));
    }

    /**
     * Returns a role to which a party is to be bound.
     *
     * @throws WrongUse if the procedure has no such role, so that it can only be a slip of the pen
     */
    Role bound(String code) {
        if (procedure.filter(known -> known.role(code).isEmpty()).isPresent()) {
            Procedure known = procedure.get();
            throw new WrongUse("the field 'bind' names the role " + Quoted.of(code) + ", which " + known.code()
                    + " does not have; it has "
                    + known.roles().stream().map(Role::code).collect(Collectors.joining(", ")));
        }
        return acting(code);
    }

    private static Label named(String code) {
        // A blank code would be a fault of the label, but it is the code's form that is wrong.
        return new Label("角色 " + code, "role " + code);
    }
}
