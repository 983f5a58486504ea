package io.shixian.examples.cli.score;

import io.shixian.core.assessment.Duties;
import io.shixian.core.assessment.Subject;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.WrongUse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whom the caller wants to be scored, and what the caller has counted. */
final class SubjectText {

    private static final Pattern DUTIES = Pattern.compile("(\\d{1,9})/(\\d{1,9})");

    private SubjectText() {}

    /**
     * Reads {@code ROLE:PARTY}.
     *
     * @throws WrongUse if it is none, or no procedure has such a role: nobody could be scored in it
     */
    static Subject party(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new WrongUse("--party " + Quoted.of(text) + " has no colon; write one such as accessor:a-1");
        }
        String code = text.substring(0, colon);
        List<Role> roles = Catalog.builtIn().procedures().stream()
                .flatMap(procedure -> procedure.roles().stream())
                .distinct()
                .toList();
        Role role = roles.stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new WrongUse("--party names the role " + Quoted.of(code)
                        + ", which no procedure has; there are "
                        + roles.stream().map(Role::code).collect(Collectors.joining(", "))));
        return Subject.of(new Actor(role, WrongUse.ifRefused("--party: ", () -> new Party(text.substring(colon + 1)))));
    }

    /**
     * Reads {@code DONE/DUE}.
     *
     * @throws WrongUse if it is none
     */
    static Duties duties(String text) {
        Matcher numbers = DUTIES.matcher(text);
        if (!numbers.matches()) {
            throw new WrongUse("--duties " + Quoted.of(text) + " is not DONE/DUE; write two numbers such as 9/10");
        }
        return WrongUse.ifRefused(
                "--duties: ", () -> new Duties(Long.parseLong(numbers.group(1)), Long.parseLong(numbers.group(2))));
    }
}
