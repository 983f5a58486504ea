package io.shixian.json;

import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of the parties in their roles: a list of actors by the codes of their roles. It is no object with the roles
 * as names, since a host's role brings its label along.
 *
 * @param actors the form of a list of actors
 */
record PartiesForm(Form actors) implements Form {

    @Override
    public JsonValue write(Object value) {
        return actors.write(((Map<?, ?>) value)
                .entrySet().stream()
                        .map(entry -> new Actor((Role) entry.getKey(), (Party) entry.getValue()))
                        .sorted(Comparator.comparing(actor -> actor.role().code()))
                        .toList());
    }

    @Override
    public Object read(JsonValue value, Path at) {
        Map<Role, Party> parties = new LinkedHashMap<>();
        List<?> read = (List<?>) actors.read(value, at);
        for (int i = 0; i < read.size(); i++) {
            Actor actor = (Actor) read.get(i);
            if (parties.put(actor.role(), actor.party()) != null) {
                throw at.item(i).fault("names a role a second time", "a role has one party, so keep one of them");
            }
        }
        return Collections.unmodifiableMap(parties);
    }

    @Override
    public Optional<Object> whenAbsent() {
        return Optional.of(Map.of());
    }
}
