package io.shixian.core.request;

import java.util.List;
import java.util.Objects;

/**
 * Who exercises an item (实施主体); {@link ServiceItem} checks it.
 *
 * @param name        its name, at most 100 characters
 * @param code        its code, at most 18 letters and digits
 * @param kind        what kind of body it is
 * @param level       on which level of government
 * @param jointOrgans the names of the organs that exercise the item together with it (共同实施部门)
 */
public record ItemBody(String name, String code, BodyKind kind, ExercisingLevel level, List<String> jointOrgans) {

    /** Keeps its own copy of the organs. */
    public ItemBody {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(level, "level");
        jointOrgans = List.copyOf(jointOrgans);
    }
}
