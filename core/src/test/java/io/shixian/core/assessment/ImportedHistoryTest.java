package io.shixian.core.assessment;

import static io.shixian.core.assessment.Cards.NOVEMBER;
import static io.shixian.core.assessment.Cards.OCTOBER;
import static io.shixian.core.assessment.Cards.value;
import static io.shixian.core.assessment.Measure.BREACHES;
import static io.shixian.core.assessment.Measure.ON_TIME_RATE;
import static io.shixian.core.assessment.Measure.OPEN_OVERDUE;
import static io.shixian.core.assessment.Story.DESK;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.Commands;
import io.shixian.core.casefile.Judgement;
import io.shixian.core.casefile.LimitStatus;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.TechnicalConsultation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A history that another system wrote: the late reply is there, but no event says that the limit ran out. */
class ImportedHistoryTest {

    private static Story answered(Judgement... judgements) {
        CaseFile asked = Story.question("q1", "2025-10-29T10:00").file();
        return new Story(asked.after(new CaseEvent.Moved(
                "reply",
                TechnicalConsultation.RECEIVED,
                TechnicalConsultation.REPLIED,
                DESK,
                Map.of(),
                List.of(),
                Particulars.NONE,
                List.of(judgements),
                List.of(),
                Commands.at("2025-11-06T09:00"),
                LocalDate.parse("2025-11-06"),
                Story.RULE)));
    }

    private static Judgement breached(String limit) {
        return new Judgement(
                limit,
                LimitStatus.BREACHED,
                Optional.of(LocalDate.parse("2025-10-31")),
                Optional.of(Commands.at("2025-11-01T00:00")),
                "another");
    }

    @Test
    void counts_a_missed_limit_on_its_last_day_all_the_same() {
        Story late = answered(breached("reply"));

        assertThat(value(BREACHES, OCTOBER, late)).isEqualTo("1/1");
        assertThat(value(BREACHES, NOVEMBER, late)).isEqualTo("0/1");
        assertThat(value(OPEN_OVERDUE, OCTOBER, late)).isEqualTo("1/1");
        assertThat(value(OPEN_OVERDUE, NOVEMBER, late)).isEqualTo("0/1");
    }

    @Test
    void does_not_count_a_limit_that_its_procedure_does_not_know() {
        Story late = answered(breached("reply"), breached("never-heard-of"));

        assertThat(value(BREACHES, OCTOBER, late)).isEqualTo("1/1");
        assertThat(value(ON_TIME_RATE, OCTOBER, late)).isEqualTo("0/1");
    }
}
