package io.shixian.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.law.Clause;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who, what, where, and what is possible instead. */
class RefusalTextTest {

    /** What the desk says about commands that reach no case, and what the tests of single mechanisms know the words of. */
    private static final Set<Refusal.Code> SAID_ELSEWHERE = EnumSet.of(
            Refusal.Code.UNKNOWN_PROCEDURE,
            Refusal.Code.UNKNOWN_CASE,
            Refusal.Code.NOT_IN_FORCE,
            Refusal.Code.NO_SUCH_VERSION,
            Refusal.Code.VERSION_DOES_NOT_FIT,
            Refusal.Code.ALREADY_CONSENTED,
            Refusal.Code.WINDOW_CLOSED,
            Refusal.Code.DAY_MISSING,
            Refusal.Code.LIMIT_NOT_REPLACEABLE,
            Refusal.Code.UNKNOWN_WORDS);

    static Stream<Golden> golden() {
        return Stream.concat(StepRefusals.all().stream(), ClockRefusals.all().stream());
    }

    @ParameterizedTest
    @MethodSource("golden")
    void a_refusal_has_exactly_these_words(Golden golden) {
        Refusal said = golden.refusal();

        assertThat(said.code()).isEqualTo(golden.code());
        assertThat(said.text().zh()).isEqualTo(golden.zh());
        assertThat(said.text().en()).isEqualTo(golden.en());
        assertThat(said.clause().map(Clause::id).orElse("")).isEqualTo(golden.clause());
    }

    @Test
    void there_is_a_case_for_every_code() {
        Set<Refusal.Code> said = new TreeSet<>(SAID_ELSEWHERE);
        golden().map(Golden::code).forEach(said::add);

        assertThat(said).containsExactly(Refusal.Code.values());
    }

    @Test
    void codes_are_in_kebab_case() {
        assertThat(Refusal.Code.NOT_IN_THIS_STAGE.code()).isEqualTo("not-in-this-stage");
    }
}
