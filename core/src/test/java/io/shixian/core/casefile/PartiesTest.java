package io.shixian.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PartiesTest {

    private static final List<Role> ROLES = List.of(Role.APPLICANT, Role.ACCESSOR, Role.OPERATOR, Role.REVIEWER);

    @Provide
    Arbitrary<Map<Role, Party>> parties() {
        Arbitrary<Party> some = Arbitraries.of("a", "b").map(Party::new);
        return Arbitraries.maps(Arbitraries.of(ROLES), some).ofMaxSize(4).map(Map::copyOf);
    }

    @Provide
    Arbitrary<List<Role>> roles() {
        return Arbitraries.of(ROLES).list().ofMaxSize(3);
    }

    @Property
    void roles_are_released_first_and_bound_then(
            @ForAll("parties") Map<Role, Party> before,
            @ForAll("roles") List<Role> released,
            @ForAll("parties") Map<Role, Party> bound) {
        Map<Role, Party> expected = new HashMap<>(before);
        released.forEach(expected::remove);
        expected.putAll(bound);

        assertThat(Parties.after(before, released, bound)).isEqualTo(expected);
    }

    @Test
    void where_nobody_is_bound_or_released_the_map_is_shared() {
        Map<Role, Party> before = Map.of(Role.APPLICANT, new Party("a"));

        assertThat(Parties.after(before, List.of(Role.ACCESSOR), Map.of())).isSameAs(before);
    }
}
