package io.shixian.core.policy;

import static io.shixian.core.policy.ScaleTranscript.bare;
import static io.shixian.core.policy.ScaleTranscript.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.policy.ScaleFinding.Determined;
import io.shixian.core.policy.ScaleTranscript.Line;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScaleThresholdTest {

    static Stream<Line> lines() {
        return ScaleTranscript.LINES.stream();
    }

    static Stream<String> rows() {
        return ScaleTranscript.rows();
    }

    @Test
    void the_table_has_the_rows_and_indicators_of_the_transcript_and_no_others() {
        assertThat(StatisticalScale.rows()).hasSize(16);
        assertThat(StatisticalScale.rows().stream()
                        .flatMap(row -> row.thresholds().stream()
                                .map(limit -> row.name().zh() + " " + limit.figure())))
                .containsExactlyInAnyOrderElementsOf(
                        lines().map(line -> line.row() + " " + line.figure()).toList());
    }

    /** The other indicators are beyond every limit, so this one decides. */
    @ParameterizedTest
    @MethodSource("lines")
    void each_indicator_changes_the_scale_at_its_limits_to_the_yuan(Line line) {
        EnterpriseProfile plenty = plenty(line.row());

        line.edges().forEach(amount -> {
            ScaleFinding finding = with(plenty, line.figure(), amount).scale();
            EnterpriseScale expected = line.expected(amount);
            assertThat(finding).isInstanceOfSatisfying(Determined.class, found -> {
                assertThat(found.scale()).as("%s %s", line, amount).isEqualTo(expected);
                assertThat(found.row().name().zh()).isEqualTo(line.row());
                assertThat(found.decisive())
                        .isEqualTo(expected == EnterpriseScale.LARGE ? List.of() : List.of(line.figure()));
                assertThat(found.possible()).containsExactly(expected);
            });
        });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void of_two_indicators_the_one_that_reaches_less_decides(String row) {
        List<Line> lines = ScaleTranscript.of(row);
        Line first = lines.get(0);
        Line last = lines.get(lines.size() - 1);

        first.edges()
                .forEach(one -> last.edges().forEach(other -> {
                    EnterpriseProfile profile = with(with(bare(row), first.figure(), one), last.figure(), other);
                    long judged =
                            lines.size() == 1 ? other : one; // one indicator only: the second amount replaced the first
                    EnterpriseScale less = Stream.of(first.expected(judged), last.expected(other))
                            .max(EnterpriseScale::compareTo)
                            .orElseThrow();
                    assertThat(profile.scale().possible()).containsExactly(less);
                }));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void an_indicator_that_the_row_does_not_list_has_no_say(Line line) {
        List<Figure> listed =
                ScaleTranscript.of(line.row()).stream().map(Line::figure).toList();
        EnterpriseProfile profile = plenty(line.row());
        for (Figure figure : Figure.values()) {
            if (!listed.contains(figure)) {
                profile = with(profile, figure, 0);
            }
        }

        assertThat(profile.scale().possible()).containsExactly(EnterpriseScale.LARGE);
    }

    private static EnterpriseProfile plenty(String row) {
        EnterpriseProfile profile = bare(row);
        for (Figure figure : ScaleTranscript.of(row).stream().map(Line::figure).collect(Collectors.toSet())) {
            profile = with(profile, figure, Long.MAX_VALUE);
        }
        return profile;
    }
}
