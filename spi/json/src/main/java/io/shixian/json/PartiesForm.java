package io.shixian.json;

import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of the parties in their roles: a list of them by the codes of their roles. It is no object with the roles
 * as names, since a host's role brings its label along.
 *
 * @param entries the form of the list
 */
record PartiesForm(Form entries) implements Form {

    @Override
    public JsonValue write(Object value) {
        return entries.write(((Map<?, ?>) value)
                .entrySet().stream()
                        .map(entry -> new Bound((Role) entry.getKey(), (Party) entry.getValue()))
                        .sorted(Comparator.comparing(bound -> bound.role().code()))
                        .toList());
    }

    @Override
    public Object read(JsonValue value, Path at) {
        Map<Role, Party> parties = new LinkedHashMap<>();
        List<?> read = (List<?>) entries.read(value, at);
        for (int i = 0; i < read.size(); i++) {
            Bound each = (Bound) read.get(i);
            if (parties.put(each.role(), each.party()) != null) {
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
