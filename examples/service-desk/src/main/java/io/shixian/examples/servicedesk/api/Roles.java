package io.shixian.examples.servicedesk.api;

import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.examples.servicedesk.access.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/** In which role a client acts: the one that it says, or else the first of its own that may. */
final class Roles {

    private Roles() {}

    /**
     * Returns who acts.
     *
     * @param may the roles that may do it; if the client has none of them it acts in its first role, and the rules refuse that
     *            in words
     * @throws ApiException if the client says a role that is not its own
     */
    static Actor actor(Viewer viewer, Optional<String> said, Stream<Role> may) {
        if (said.isPresent()) {
            return viewer.as(viewer.roles().stream()
                    .filter(role -> role.code().equals(said.get()))
                    .findFirst()
                    .orElseThrow(() -> ApiException.of(
                            HttpStatus.FORBIDDEN,
                            "not-your-role",
                            "此用户没有所写的角色；可用的有：" + codes(viewer.roles(), "、"),
                            "this user does not have that role; it has " + codes(viewer.roles(), ", "))));
        }
        List<Role> possible = may.toList();
        return viewer.as(viewer.roles().stream()
                .filter(possible::contains)
                .findFirst()
                .orElse(viewer.roles().get(0)));
    }

    private static String codes(List<Role> roles, String between) {
        return String.join(between, roles.stream().map(Role::code).toList());
    }
}
