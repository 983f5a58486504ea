package io.shixian.spi.desk;

import io.shixian.core.casefile.Particulars;
import io.shixian.spi.notification.Channel;
import io.shixian.spi.notification.DeliveryException;
import io.shixian.spi.notification.DeliveryOrder;
import io.shixian.spi.notification.DeliveryPolicy;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.DeliveryWindow;
import io.shixian.spi.notification.Notification;
import io.shixian.spi.notification.OutboxRow;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Two nodes deliver what a few cases tell, through a channel that fails as it likes; each delivery is checked as it comes. */
final class DeliveryModel {

    /** What can happen between two deliveries. */
    enum Kind {
        TELL,
        WAIT,
        DELIVER,
        OTHER_NODE,
        FAIL_ONCE,
        FAIL_FOR_GOOD,
        CRASH
    }

    record Step(Kind kind, int number) {}

    private static final Duration PAUSE = Duration.ofMinutes(10);

    final List<Notification> told = new ArrayList<>();
    final Set<String> arrived = new HashSet<>();
    final Set<String> lost = new HashSet<>();
    final List<String> violations = new ArrayList<>();
    final ServiceDesk desk;
    private final ServiceDesk other;
    private final Scene scene = Scene.at("2025-01-24T10:00");
    private final DeliveryPolicy policy;
    private int failing;
    private int failingForGood;
    private boolean crashing;

    DeliveryModel(DeliveryOrder order) {
        policy = DeliveryPolicy.STANDARD
                .ordered(order)
                .retrying(PAUSE, 3, Duration.ofHours(2), 4)
                .within(Map.of(Channel.SMS, DeliveryWindow.DAYTIME));
        desk = node("one");
        other = node("two");
        scene.store.beforeEachDelivered(this::crash);
    }

    private ServiceDesk node(String name) {
        return ServiceDesk.with(Scene.CATALOG, scene.desk.calendar(), scene.store, scene.store)
                .telling(this::arrive)
                .by(recipient -> List.of(Channel.SMS, Channel.IN_APP))
                .delivering(policy)
                .deliveringLater()
                .node(name)
                .at(scene.clock)
                .open();
    }

    void take(Step step) {
        switch (step.kind) {
            case TELL -> tell("c-" + step.number % 3);
            case WAIT -> scene.clock.pass(Duration.ofMinutes(step.number));
            case DELIVER -> desk.deliver();
            case OTHER_NODE -> other.deliver();
            case FAIL_ONCE -> failing += 1 + step.number % 5;
            case FAIL_FOR_GOOD -> failingForGood++;
            case CRASH -> crashing = true;
        }
    }

    private void tell(String id) {
        if (scene.store.inner.find(Scene.id(id)).isEmpty()) {
            scene.permit(id);
        }
        Particulars window = Particulars.NONE;
        Outcome outcome = desk.act(Scene.id(id), "supplement", Scene.CITIZEN, window, Envelope.NONE);
        if (outcome instanceof Outcome.Accepted done) {
            told.addAll(done.notifications());
        }
    }

    /** The node dies after the channel has taken it and before that is recorded. */
    private void crash() {
        if (crashing) {
            crashing = false;
            throw new IllegalStateException("the node is gone");
        }
    }

    private void arrive(Notification notification) {
        OutboxRow row = scene.store.inner.find(notification.id()).orElseThrow();
        check(row.state() == DeliveryState.PENDING, "delivered though it is settled", row);
        check(!row.nextAttempt().isAfter(scene.clock.instant()), "tried before its next attempt", row);
        LocalTime time = LocalTime.ofInstant(scene.clock.instant(), ZoneId.of("Asia/Shanghai"));
        boolean night = time.isBefore(LocalTime.of(8, 0)) || !time.isBefore(LocalTime.of(21, 0));
        check(!night || !notification.channel().equals(Channel.SMS), "tried at night", row);
        check(earlier(row).noneMatch(before -> before.state() == DeliveryState.PENDING), "out of its turn", row);
        if (failingForGood > 0) {
            failingForGood--;
            lost.add(row.id());
            throw DeliveryException.forGood("no such number");
        }
        if (failing > 0) {
            failing--;
            throw new DeliveryException("busy");
        }
        arrived.add(row.id());
    }

    /** What the same recipient must have been told by the same channel before, by the order asked for. */
    private Stream<OutboxRow> earlier(OutboxRow row) {
        Notification one = row.notification();
        return switch (policy.order()) {
            case ANY -> Stream.empty();
            case PER_CASE -> before(one).filter(it -> it.notification().caseId().equals(one.caseId()));
            case PER_RECIPIENT -> before(one);
        };
    }

    private Stream<OutboxRow> before(Notification one) {
        return told.subList(0, told.indexOf(one)).stream()
                .filter(it ->
                        it.channel().equals(one.channel()) && it.recipient().equals(one.recipient()))
                .map(it -> scene.store.inner.find(it.id()).orElseThrow());
    }

    private void check(boolean holds, String what, OutboxRow row) {
        if (!holds) {
            violations.add(what + ": " + row + " at " + scene.clock.instant());
        }
    }

    /** Nothing fails any more, and somebody looks as often as a host should. */
    void settle() {
        failing = 0;
        failingForGood = 0;
        crashing = false;
        for (int i = 0; i < 2_000 && desk.delivery().next().isPresent(); i++) {
            scene.clock.pass(PAUSE);
            desk.deliver();
        }
    }

    List<OutboxRow> rows() {
        return Stream.of(DeliveryState.values())
                .flatMap(state -> scene.store.inner.rows(state, Integer.MAX_VALUE, Optional.empty()).stream())
                .toList();
    }
}
