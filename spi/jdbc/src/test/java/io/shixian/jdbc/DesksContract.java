package io.shixian.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.deadline.Ladder;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.spi.desk.Envelope;
import io.shixian.spi.desk.Outcome;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.notification.Notification;
import io.shixian.spi.testkit.AtOnce;
import io.shixian.spi.testkit.CaseStoreContract;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several desks on one database. */
@Timeout(120)
abstract class DesksContract {

    private static final Instant RECEIVED = Instant.parse("2025-01-24T02:00:00Z");

    /** Shanghai's midnight after 2025-02-07, the last of five working days over the Spring Festival. */
    private static final Instant EXPIRED = Instant.parse("2025-02-07T16:00:00Z");

    /** The beginning of the last day but one of those, 2025-02-06. */
    private static final Instant YELLOW = Instant.parse("2025-02-05T16:00:00Z");

    private final List<Notification> told = Collections.synchronizedList(new ArrayList<>());
    private JdbcStore store;

    abstract Database database();

    @BeforeEach
    void begin() {
        store = database().emptyStore();
    }

    private ServiceDesk desk(String node, Instant now) {
        return desk(node, now, Ladder.NONE);
    }

    private ServiceDesk desk(String node, Instant now, Ladder ladder) {
        JdbcStore own = database().store();
        return ServiceDesk.with(CaseStoreContract.CATALOG, ChinaCalendar.published(), own, own)
                .telling(told::add)
                .at(Clock.fixed(now, ZoneOffset.UTC))
                .warning(ladder)
                .node(node)
                .open();
    }

    private static Outcome open(ServiceDesk desk, String id, String procedure, Envelope envelope) {
        return desk.open(new CaseId(id), procedure, Actor.of(Role.APPLICANT, "citizen-1"), Particulars.NONE, envelope);
    }

    @Test
    void record_each_expiry_once_and_tell_it_once() {
        int cases = 60;
        ServiceDesk first = desk("first", RECEIVED);
        for (int i = 0; i < cases; i++) {
            assertThat(open(first, "p-" + i, "licence.intake", Envelope.NONE)).isInstanceOf(Outcome.Accepted.class);
        }
        List<Outcome.Accepted> happened = Collections.synchronizedList(new ArrayList<>());

        List<Optional<RuntimeException>> failures = AtOnce.run(6, i -> {
            ServiceDesk desk = desk("node-" + i, EXPIRED);
            happened.addAll(desk.tick());
            desk.deliver();
        });

        assertThat(failures).allMatch(Optional::isEmpty);
        assertThat(happened).hasSize(cases);
        for (int i = 0; i < cases; i++) {
            assertThat(store.find(new CaseId("p-" + i)).orElseThrow().history())
                    .extracting(CaseEvent::type)
                    .containsExactly("opened", "lapsed");
        }
        assertThat(told).extracting(Notification::id).doesNotHaveDuplicates().hasSize(2 * cases);
    }

    @Test
    void warn_of_each_limit_once_in_parts_and_before_it_ends() {
        int cases = 40;
        ServiceDesk first = desk("first", RECEIVED, Ladder.LIGHT);
        for (int i = 0; i < cases; i++) {
            open(first, "p-" + i, "licence.intake", Envelope.NONE);
        }
        assertThat(first.nextExpiry()).contains(YELLOW);

        List<Optional<RuntimeException>> failures = AtOnce.run(6, i -> {
            ServiceDesk desk = desk("node-" + i, YELLOW, Ladder.LIGHT);
            while (desk.tick(3).more()) {
                desk.deliver();
            }
        });

        assertThat(failures).allMatch(Optional::isEmpty);
        assertThat(told).extracting(Notification::template).containsOnly("licence.intake/warned");
        assertThat(told).extracting(Notification::id).doesNotHaveDuplicates().hasSize(cases);
        desk("later", EXPIRED, Ladder.LIGHT).tick();
        for (int i = 0; i < cases; i++) {
            assertThat(store.find(new CaseId("p-" + i)).orElseThrow().history())
                    .extracting(CaseEvent::type)
                    .containsExactly("opened", "warned", "lapsed");
        }
    }

    @Test
    void let_one_of_two_commands_through_that_saw_the_same_version() {
        open(desk("first", RECEIVED), "p-1", "sample.permit", Envelope.NONE);
        List<Outcome> answers = Collections.synchronizedList(new ArrayList<>());

        AtOnce.run(
                4,
                i -> answers.add(desk("node-" + i, RECEIVED)
                        .act(
                                new CaseId("p-1"),
                                "supplement",
                                Actor.of(Role.APPLICANT, "citizen-1"),
                                Particulars.NONE,
                                Envelope.NONE.expecting(1))));

        assertThat(answers)
                .hasSize(4)
                .filteredOn(Outcome.Accepted.class::isInstance)
                .hasSize(1);
        assertThat(store.find(new CaseId("p-1")).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void carry_out_a_command_once_however_many_receive_it() {
        List<Optional<RuntimeException>> failures = AtOnce.run(
                4,
                i -> assertThat(open(desk("node-" + i, RECEIVED), "p-1", "sample.permit", Envelope.command("k-1")))
                        .isNotInstanceOf(Outcome.Refused.class));

        assertThat(failures).allMatch(Optional::isEmpty);
        assertThat(store.find(new CaseId("p-1")).orElseThrow().version()).isEqualTo(1);
    }
}
