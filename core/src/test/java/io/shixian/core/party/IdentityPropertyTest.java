package io.shixian.core.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class IdentityPropertyTest {

    private static final List<Function<String, Verdict>> KINDS = List.of(
            ResidentId::verdict,
            MobileNumber::verdict,
            UnifiedSocialCreditCode::verdict,
            OrganisationCode::verdict,
            DivisionCode::verdict,
            CaseNumber::verdict,
            text -> ItemCode.verdict(ItemCode.Kind.BASIC, text));

    @Property
    void what_a_resident_number_is_made_of_comes_out_again(@ForAll("bodies") String body) {
        String number = body + mod11Dash2(body);
        ResidentId id = ResidentId.of(number);

        assertThat(id.unmasked()).isEqualTo(number);
        assertThat(id.division().value() + id.birthDate().toString().replace("-", ""))
                .isEqualTo(body.substring(0, 14));
        assertThat(id.sex() == Sex.MALE).isEqualTo((body.charAt(16) - '0') % 2 == 1);
        assertThat(id.toString()).isEqualTo(body.substring(0, 6) + "************");
    }

    @Provide
    Arbitrary<String> bodies() {
        Arbitrary<Integer> divisions = Arbitraries.integers().between(100_000, 999_999);
        Arbitrary<String> days = Arbitraries.longs()
                .between(-62_091, 80_000)
                .map(day -> LocalDate.ofEpochDay(day).toString().replace("-", ""));
        Arbitrary<Integer> sequences = Arbitraries.integers().between(1000, 1999);
        return Combinators.combine(divisions, days, sequences)
                .as((division, day, sequence) ->
                        division + day + sequence.toString().substring(1));
    }

    /** The check another way: the whole number, read in powers of two from its end, leaves 1 when divided by 11. */
    private static char mod11Dash2(String body) {
        for (char last : "0123456789X".toCharArray()) {
            int rest = 0;
            for (char c : (body + last).toCharArray()) {
                rest = (rest * 2 + (c == 'X' ? 10 : c - '0')) % 11;
            }
            if (rest == 1) {
                return last;
            }
        }
        throw new IllegalStateException();
    }

    @Property
    void a_mobile_number_comes_out_again(@ForAll("mobiles") String number) {
        assertThat(MobileNumber.of(number).unmasked()).isEqualTo(number);
        assertThat(MobileNumber.of(number).toString()).isEqualTo(number.replaceFirst("^(...)....(....)$", "$1****$2"));
    }

    @Provide
    Arbitrary<String> mobiles() {
        return Arbitraries.longs().between(13_000_000_000L, 19_999_999_999L).map(String::valueOf);
    }

    @Property
    void a_verdict_answers_every_text_and_of_follows_it(@ForAll @StringLength(max = 60) String text) {
        assertThat(KINDS).allSatisfy(kind -> assertThat(kind.apply(text)).isNotNull());
        if (CaseNumber.verdict(text).isValid()) {
            assertThat(CaseNumber.of(text).value()).isEqualTo(text);
        } else {
            assertThatThrownBy(() -> CaseNumber.of(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
