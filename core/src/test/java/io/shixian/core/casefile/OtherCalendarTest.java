package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.CASE;
import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.casefile.Commands.on;
import static io.shixian.core.catalog.TechnicalConsultation.REPLY;
import static io.shixian.core.party.Role.APPLICANT;
import static io.shixian.core.party.Role.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.catalog.TechnicalConsultation;
import io.shixian.core.deadline.Counting;
import io.shixian.core.party.Actor;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What a decider remembers of its counting stays with that decider: asked on 2020-01-22, two working days ended on the
 * 31st as known on the 20th, and on 3 February as known on the 27th (superseded.csv, working-days.csv).
 */
class OtherCalendarTest {

    private static final WorkCalendar EARLIER = ChinaCalendar.published().asKnownOn(on("2020-01-20"));
    private static final WorkCalendar LATER = ChinaCalendar.published().asKnownOn(on("2020-01-27"));
    private static final Actor DESK = Actor.of(OPERATOR, "op");

    private final Decider earlier = Matter.decider(EARLIER);
    private final Decider later = Matter.decider(LATER);

    private static CaseFile asked(Decider decider) {
        Command.Open open = Commands.open("2020-01-22T10:00", Actor.of(APPLICANT, "citizen-1"), Particulars.NONE);
        return file(decider.open(TechnicalConsultation.PROCEDURE, open));
    }

    private static CaseFile file(Decision decision) {
        return ((Decision.Accepted) decision).file();
    }

    /** Lets a decider count, and remember, where the case leads. */
    private static CaseFile looked(Decider decider, CaseFile file) {
        return file(decider.decide(file, new Command.Tick(CASE, at("2020-01-22T11:00"))));
    }

    @Test
    void each_decider_answers_by_its_own_calendar_whoever_counted_before() {
        CaseFile file = looked(later, looked(earlier, asked(earlier)));

        assertThat(earlier.nextExpiry(file)).contains(at("2020-02-01T00:00"));
        assertThat(later.nextExpiry(file)).contains(at("2020-02-04T00:00"));
        assertThat(earlier.nextExpiry(file)).contains(at("2020-02-01T00:00"));
    }

    @Test
    void what_has_run_out_by_one_calendar_runs_on_by_another() {
        CaseFile file = looked(earlier, asked(earlier));
        Command.Tick tick = new Command.Tick(CASE, at("2020-02-02T09:00"));

        assertThat(((Decision.Accepted) later.decide(file, tick)).events()).isEmpty();
        assertThat(((Decision.Accepted) earlier.decide(file, tick)).events())
                .singleElement()
                .returns("lapsed", CaseEvent::type);
    }

    @Test
    void a_step_is_judged_by_the_calendar_of_who_decides_it() {
        CaseFile file = looked(later, looked(earlier, asked(earlier)));
        Command reply = act("2020-01-23T09:00", DESK, REPLY);

        assertThat(file(earlier.decide(file, reply)).last().judgements())
                .singleElement()
                .returns(Optional.of(on("2020-01-31")), Judgement::lastDay)
                .returns("cn-2020@2020-01-20", Judgement::calendar);
        assertThat(file(later.decide(file, reply)).last().judgements())
                .singleElement()
                .returns(Optional.of(on("2020-02-03")), Judgement::lastDay)
                .returns("cn-2020A@2020-01-27", Judgement::calendar);
    }

    @Test
    void a_decider_of_another_zone_ends_the_same_day_at_its_own_midnight() {
        CaseFile file = looked(earlier, asked(earlier));
        Decider urumqi = new Decider(EARLIER, Counting.STANDARD.in(ZoneId.of("Asia/Urumqi")));

        assertThat(urumqi.nextExpiry(looked(urumqi, file))).contains(at("2020-02-01T02:00"));
        assertThat(earlier.nextExpiry(file)).contains(at("2020-02-01T00:00"));
    }
}
