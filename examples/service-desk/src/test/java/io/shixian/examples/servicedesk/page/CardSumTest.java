package io.shixian.examples.servicedesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.assessment.Assessment;
import io.shixian.core.assessment.Duties;
import io.shixian.core.assessment.Period;
import io.shixian.core.assessment.PlatformScheme;
import io.shixian.core.assessment.ScoreCard;
import io.shixian.core.assessment.Subject;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.Decider;
import io.shixian.core.deadline.Counting;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.examples.servicedesk.RunningHost;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.storage.Worklist;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample's cases, all at once and in parts. */
class CardSumTest {

    private final ServiceDesk desk = RunningHost.bean(ServiceDesk.class);
    private final Instant now = RunningHost.bean(Clock.class).instant();
    private final List<CaseFile> files = desk.worklist(Worklist.all(now).pagesOf(1000)).rows().stream()
            .flatMap(row -> desk.find(row.caseId()).stream())
            .toList();
    private final LocalDate today = LocalDate.ofInstant(now, Counting.STANDARD.zone());
    private final Period period = new Period(today.minusDays(29), today, Counting.STANDARD.zone());
    private final Assessment assessment =
            new Assessment(PlatformScheme.SCHEME, new Decider(ChinaCalendar.published(), Counting.STANDARD));

    private ScoreCard card(Subject subject, List<CaseFile> part) {
        return assessment.card(subject, period, part, Duties.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 50, 1000})
    void parts_of_any_size_add_up_to_the_card_of_all(int size) {
        for (Subject subject : List.of(Subject.ALL, Subject.of(Actor.of(Role.ACCESSOR, "market-office")))) {
            ScoreCard all = card(subject, files);
            assertThat(all.applicableWeight()).isPositive();
            CardSum sum = new CardSum();
            for (int from = 0; from < files.size(); from += size) {
                sum.add(card(subject, files.subList(from, Math.min(files.size(), from + size))));
            }
            assertThat(sum.card()).contains(all);
        }
    }
}
