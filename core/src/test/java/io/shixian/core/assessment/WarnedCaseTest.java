package io.shixian.core.assessment;

import static io.shixian.core.assessment.Cards.NOVEMBER;
import static io.shixian.core.assessment.Cards.OCTOBER;
import static io.shixian.core.assessment.Cards.SEPTEMBER;
import static io.shixian.core.assessment.Story.UNIT;
import static io.shixian.core.catalog.BusinessComplaint.ACCEPT;
import static io.shixian.core.catalog.BusinessComplaint.REPLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Commands;
import io.shixian.core.casefile.Decider;
import io.shixian.core.casefile.Decision;
import io.shixian.core.deadline.Counting;
import io.shixian.core.deadline.Ladder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** V3: a warning counts for nothing. Dispatched on 2025-09-30: decide by 2025-10-16, reply by 2025-11-04 (working-days.csv). */
class WarnedCaseTest {

    private static final Decider WARNING = new Decider(Story.DECIDER.calendar(), Counting.STANDARD, Ladder.LIGHT);

    private static Story warned(Story story, String at) {
        Command tick = new Command.Tick(story.file().id(), Commands.at(at));
        return new Story(((Decision.Accepted) WARNING.decide(story.file(), tick)).file());
    }

    @Test
    void scores_like_one_of_which_nobody_was_warned() {
        Story dispatched = Story.complaint("c1", "2025-09-30T14:00", UNIT);
        CaseFile silent = dispatched
                .act("2025-10-16T10:00", UNIT, ACCEPT)
                .act("2025-11-05T10:00", UNIT, REPLY)
                .file();
        CaseFile warned = warned(
                        warned(dispatched, "2025-10-15T00:00").act("2025-10-16T10:00", UNIT, ACCEPT),
                        "2025-11-03T00:00")
                .act("2025-11-05T10:00", UNIT, REPLY)
                .file();

        assertThat(warned.history())
                .extracting(CaseEvent::type)
                .containsExactly("opened", "moved", "warned", "moved", "warned", "lapsed", "moved");
        for (Period period : List.of(SEPTEMBER, OCTOBER, NOVEMBER)) {
            for (Subject subject : List.of(Subject.ALL, Subject.of(UNIT))) {
                assertThat(Cards.values(subject, period, List.of(warned)))
                        .isEqualTo(Cards.values(subject, period, List.of(silent)));
            }
        }
    }
}
