package io.shixian.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseId;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.notification.DeliveryException;
import io.shixian.spi.notification.Notification;
import io.shixian.spi.notification.Notifier;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.TaskScheduler;

@Timeout(60)
class ScheduleTest {

    private final PlannedTasks tasks = new PlannedTasks();
    private final SettableClock clock = new SettableClock("2026-09-18T02:00:00Z");
    private final List<Notification> told = new ArrayList<>();

    private final ApplicationContextRunner host = Host.withDesk()
            .withBean("shixianTaskScheduler", TaskScheduler.class, () -> tasks)
            .withBean(Clock.class, () -> clock)
            .withBean(Notifier.class, () -> told::add);

    @Test
    void nothing_is_done_by_itself_unless_the_host_asks() {
        host.run(context -> {
            assertThat(context).doesNotHaveBean(DeskSchedule.class);
            assertThat(tasks.planned).isEmpty();
        });
        host.withPropertyValues("shixian.schedule.tick=0s")
                .run(context -> assertThat(tasks.planned).isEmpty());
    }

    @Nested
    class A_tick {

        /** Two working days from 2026-09-18, a Friday: 09-20 is worked for the National Day (国办发明电〔2025〕7号), then 09-21. */
        @Test
        void records_what_has_run_out_and_only_then() {
            host.withPropertyValues("shixian.schedule.tick=30s").run(context -> {
                assertThat(tasks.planned).extracting(task -> task.delay).containsExactly(Duration.ofSeconds(30));
                Opening.opened(context, "c-1");

                clock.set("2026-09-21T15:59:59Z");
                tasks.runOnce();
                assertThat(types(context.getBean(ServiceDesk.class))).containsExactly("opened");

                clock.set("2026-09-21T16:00:00Z");
                tasks.runOnce();
                tasks.runOnce();
                assertThat(types(context.getBean(ServiceDesk.class))).containsExactly("opened", "lapsed");
            });
        }

        private static List<String> types(ServiceDesk desk) {
            return desk.find(new CaseId("c-1")).orElseThrow().history().stream()
                    .map(CaseEvent::type)
                    .toList();
        }

        @Test
        void that_fails_is_done_again() {
            host.withPropertyValues("shixian.schedule.tick=30s").run(context -> {
                Opening.opened(context, "c-1");
                clock.set("2026-09-21T16:00:00Z");
                JdbcTemplate database = context.getBean(JdbcTemplate.class);

                database.execute("alter table shixian_event rename to elsewhere");
                tasks.runOnce();
                database.execute("alter table elsewhere rename to shixian_event");
                clock.pass(Duration.ofMinutes(2));
                tasks.runOnce();

                assertThat(types(context.getBean(ServiceDesk.class))).containsExactly("opened", "lapsed");
            });
        }
    }

    @Nested
    class A_delivery {

        @Test
        void tells_what_is_due() {
            host.withPropertyValues("shixian.schedule.deliver=5s").run(context -> {
                assertThat(tasks.planned).extracting(task -> task.delay).containsExactly(Duration.ofSeconds(5));
                Opening.opened(context, "c-1");
                Opening.replied(context, "c-1");
                assertThat(told).isEmpty();

                tasks.runOnce();
                tasks.runOnce();

                assertThat(told).hasSize(1);
            });
        }

        @Test
        void tries_again_what_failed() {
            boolean[] down = {true};
            Host.withDesk()
                    .withBean("shixianTaskScheduler", TaskScheduler.class, () -> tasks)
                    .withBean(Clock.class, () -> clock)
                    .withBean(Notifier.class, () -> notification -> {
                        if (down[0]) {
                            throw new DeliveryException("down");
                        }
                        told.add(notification);
                    })
                    .withPropertyValues("shixian.schedule.deliver=5s")
                    .run(context -> {
                        Opening.opened(context, "c-1");
                        Opening.replied(context, "c-1");
                        tasks.runOnce();
                        down[0] = false;
                        clock.pass(Duration.ofMinutes(1));
                        tasks.runOnce();

                        assertThat(told).hasSize(1);
                    });
        }
    }

    @Test
    void two_nodes_on_one_database_need_no_leader() {
        String[] shared = {
            "spring.datasource.generate-unique-name=false",
            "spring.datasource.url=jdbc:h2:mem:two-nodes;DB_CLOSE_DELAY=-1",
            "shixian.schedule.tick=30s",
            "shixian.schedule.deliver=5s"
        };
        host.withPropertyValues(shared)
                .run(one -> host.withPropertyValues(shared).run(two -> {
                    assertThat(one.getBean(ServiceDesk.class).toString())
                            .isNotEqualTo(two.getBean(ServiceDesk.class).toString());
                    for (int i = 0; i < 20; i++) {
                        Opening.opened(one, "late-" + i);
                        Opening.opened(two, "told-" + i);
                        Opening.replied(two, "told-" + i);
                    }
                    clock.set("2026-09-21T16:00:00Z");
                    assertThat(tasks.planned).hasSize(4);

                    tasks.runOnce();

                    assertThat(told).hasSize(20);
                    for (int i = 0; i < 20; i++) {
                        assertThat(two.getBean(ServiceDesk.class)
                                        .find(new CaseId("late-" + i))
                                        .orElseThrow()
                                        .history())
                                .hasSize(2);
                    }
                }));
    }

    @Nested
    class At_its_end {

        @Test
        void the_application_plans_nothing_more() {
            host.withPropertyValues("shixian.schedule.tick=30s", "shixian.schedule.deliver=5s")
                    .run(context -> assertThat(tasks.planned).hasSize(2).noneMatch(PlannedTasks.Planned::isCancelled));

            assertThat(tasks.planned).hasSize(2).allMatch(PlannedTasks.Planned::isCancelled);
        }

        /** On real threads: a delivery is held up until the end has begun. */
        @Test
        void the_application_waits_for_a_round_that_is_under_way() throws InterruptedException {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch go = new CountDownLatch(1);
            Thread end = new Thread(() -> Host.withDesk()
                    .withBean(Notifier.class, () -> notification -> {
                        begun.countDown();
                        await(go);
                        told.add(notification);
                    })
                    .withPropertyValues("shixian.schedule.deliver=1ms")
                    .run(context -> {
                        Opening.opened(context, "c-1");
                        Opening.replied(context, "c-1");
                        await(begun);
                    }));
            end.start();
            await(begun);
            go.countDown();
            end.join();

            assertThat(told).hasSize(1);
        }

        private static void await(CountDownLatch latch) {
            try {
                assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void deliveries_need_something_to_deliver_by() {
        assertThat(Failing.failure(Host.withDesk().withPropertyValues("shixian.schedule.deliver=5s")))
                .hasMessageStartingWith("shixian.schedule.deliver: there is no Notifier to deliver by");
    }

    @Test
    void a_pause_is_not_negative() {
        assertThat(Failing.failure(host.withPropertyValues("shixian.schedule.tick=-30s")))
                .hasMessage("shixian.schedule.tick: PT-30S is negative; give a time such as 30s, or 0");
    }
}
