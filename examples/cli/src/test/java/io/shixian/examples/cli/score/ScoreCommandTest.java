package io.shixian.examples.cli.score;

import static io.shixian.examples.cli.Ran.reading;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.cli.Ran;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreCommandTest {

    private static Ran october(String... more) {
        List<String> args = new ArrayList<>(List.of("score", "-", "--from", "2025-10-01", "--to", "2025-10-31"));
        args.addAll(List.of(more));
        return reading(Scripts.COMPLAINTS, args.toArray(String[]::new));
    }

    /** On time: both limits of c1, while that of c3 was breached; (2/3 − 0.80) is below the floor. */
    @Test
    void prints_the_card_of_all_matters_as_a_table() {
        Ran ran = october("--lang", "zh", "--duties", "9/10");

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo("""
                平台运营考核  platform@1
                全部办件  2025-10-01..2025-10-31

                  指标            数值           得分   权重  依据
                  ──────────────  ─────────────  ─────  ────  ────────────────────────
                  按时办结率      2/3 = 66.67%   0.00   35    GDZW 0001.5-2019 2.1
                  逾期未办结数    1              8.00   10    GDZW 0001.5-2019 2.1
                  回退率          1/3 = 33.33%   0.00   5     GDZW 0001.5-2019 2.1
                  重办率          0/3 = 0.00%    10.00  10    GDZW 0001.5-2019 2.1
                  满意率          1/1 = 100.00%  30.00  30    GDZW 0001.5-2019 2.1
                  定期工作完成率  9/10 = 90.00%  5.00   10    GDZW 0001.5-2019 3.3.2.1

                总分  53.00
                公布方式  内部通报  GDZW 0001.5-2019 2.1
                """);
    }

    /** What a-2 received on the 23rd is owed by 2025-11-03, so only overdue, returns and rework are left: 10 + 5 + 10. */
    @Test
    void prints_the_card_of_one_party_and_says_what_could_not_be_scored() {
        assertThat(october("--lang", "en", "--party", "accessor:a-2").lines())
                .contains(
                        "accessor a-2  2025-10-01..2025-10-31",
                        "  satisfaction rate     0/0          n/a     30      GDZW 0001.5-2019 2.1",
                        "weight scored, the total scaled to 100  25");
        assertThat(october("--party", "accessor:a-2").out())
                .contains("按时办结率 / on-time rate", "适用权重，总分按 100 折算 / weight scored, the total scaled to 100  25");
    }

    @Test
    void writes_comma_separated_values() {
        assertThat(october("--format", "csv", "--party", "accessor:a-1").out()).isEqualTo("""
                scheme,subject,from,to,indicator,zh,en,measure,numerator,denominator,weight,points,clause
                platform@1,accessor:a-1,2025-10-01,2025-10-31,on-time,按时办结率,on-time rate,on-time-rate,2,3,35,0.00,GDZW 0001.5-2019 2.1
                platform@1,accessor:a-1,2025-10-01,2025-10-31,overdue,逾期未办结数,open overdue,open-overdue,1,1,10,8.00,GDZW 0001.5-2019 2.1
                platform@1,accessor:a-1,2025-10-01,2025-10-31,returns,回退率,return rate,return-rate,1,3,5,0.00,GDZW 0001.5-2019 2.1
                platform@1,accessor:a-1,2025-10-01,2025-10-31,rework,重办率,rework rate,rework-rate,0,3,10,10.00,GDZW 0001.5-2019 2.1
                platform@1,accessor:a-1,2025-10-01,2025-10-31,satisfaction,满意率,satisfaction rate,satisfaction-rate,1,1,30,30.00,GDZW 0001.5-2019 2.1
                platform@1,accessor:a-1,2025-10-01,2025-10-31,duties,定期工作完成率,duty fulfilment rate,duty-rate,0,0,10,,GDZW 0001.5-2019 3.3.2.1
                platform@1,accessor:a-1,2025-10-01,2025-10-31,total,总分,total,,,,90,53.33,GDZW 0001.5-2019 2.1
                """);
    }

    @Test
    void says_that_the_script_ends_before_the_period_does() {
        Ran ran = reading(Scripts.COMPLAINTS, "score", "-", "--from", "2025-11-01", "--to", "2025-11-01");

        assertThat(ran.exit()).isZero();
        assertThat(ran.err())
                .isEqualTo("the script ends at 2025-11-01T00:00+08:00, before the period does; limits are judged as"
                        + " though nothing more happened until then\n");
    }
}
