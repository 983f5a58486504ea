package io.shixian.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hands somebody's numbers, right and wrong and to the wrong type, to everything here and reads all that comes back. */
class NobodysDataTest {

    private static final List<String> NUMBERS = List.of(
            "11010519491231002X",
            "110105194912310021",
            "11010519491231002x",
            "110105491231002",
            "13812345678",
            "+8613812345678",
            "12812345678");

    private static final List<Function<String, Verdict>> VERDICTS = List.of(
            ResidentId::verdict,
            MobileNumber::verdict,
            UnifiedSocialCreditCode::verdict,
            OrganisationCode::verdict,
            DivisionCode::verdict,
            CaseNumber::verdict,
            text -> ItemCode.verdict(ItemCode.Kind.BASIC, text));

    private static final List<Function<String, Object>> PERSONAL = List.of(ResidentId::of, MobileNumber::of);

    private static final List<Function<String, Object>> PUBLIC = List.of(
            UnifiedSocialCreditCode::of,
            UnifiedSocialCreditCode::lenient,
            OrganisationCode::of,
            OrganisationCode::lenient,
            DivisionCode::of,
            text -> ItemCode.of(ItemCode.Kind.BASIC, text));

    static Stream<String> numbers() {
        return NUMBERS.stream();
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void none_of_it_shows_more_of_a_number_than_its_division_or_the_ends_of_a_phone_number(String number) {
        List<String> said = new ArrayList<>();
        VERDICTS.forEach(verdict -> said.add(verdict.apply(number).toString()));
        PERSONAL.forEach(of -> said.add(whatIsSaid(of, number, Object::toString)));
        // What a host hands to a type of public codes and that takes it, prints; only what is refused is looked at.
        PUBLIC.forEach(of -> said.add(whatIsSaid(of, number, taken -> "")));

        assertThat(said)
                .hasSize(VERDICTS.size() + PERSONAL.size() + PUBLIC.size())
                .allSatisfy(text -> {
                    for (int start = 0; start + 7 <= number.length(); start++) {
                        assertThat(text).doesNotContain(number.substring(start, start + 7));
                    }
                });
    }

    private static String whatIsSaid(Function<String, Object> of, String number, Function<Object, String> taken) {
        try {
            return taken.apply(of.apply(number));
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getCause()).isNull();
            return String.valueOf(refused.getMessage());
        }
    }
}
