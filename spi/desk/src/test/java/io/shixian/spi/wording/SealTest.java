package io.shixian.spi.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseId;
import java.security.SecureRandom;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** What is encrypted is tied to its place by itself, whatever the digest says. */
class SealTest {

    private static final String ID = "w".repeat(22);
    private static final Place PLACE = new Place(new CaseId("c-1"), ID, "data.phone");

    private final SecretKey key = new SecretKeySpec(new byte[16], "AES");
    private final Seal seal = new Seal("AES/GCM/NoPadding");
    private final SecureRandom random = new SecureRandom();

    private String closed() {
        return seal.close("13800138000", key, PLACE.bytes(), random);
    }

    @Test
    void opens_in_its_place_and_in_no_other() {
        List<Place> others = List.of(
                new Place(new CaseId("c-2"), ID, "data.phone"),
                new Place(new CaseId("c-1"), "v".repeat(22), "data.phone"),
                new Place(new CaseId("c-1"), ID, "reason"));

        assertThat(seal.open(closed(), key, PLACE.bytes())).contains("13800138000");
        assertThat(others)
                .allSatisfy(place ->
                        assertThat(seal.open(closed(), key, place.bytes())).isEmpty());
    }

    /** With GCM the same initialisation vector twice gives the key away. */
    @Test
    void begins_with_another_vector_each_time() {
        assertThat(closed().substring(0, 16)).isNotEqualTo(closed().substring(0, 16));
    }

    @Test
    void has_nothing_in_what_is_too_short_to_hold_anything() {
        assertThat(seal.open("AAAA", key, PLACE.bytes())).isEmpty();
        assertThat(seal.open("", key, PLACE.bytes())).isEmpty();
    }
}
