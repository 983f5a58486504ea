package io.shixian.examples.servicedesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.servicedesk.Application;
import io.shixian.spi.desk.ServiceDesk;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** On a host of its own: what is adopted stays adopted. */
class NoticePageTest {

    /** Not a real notice: it closes two ordinary weekdays of a year that no notice arranges yet, and opens a Saturday. */
    private static final String NOTICE = """
            notice:      2027T
            number:      测试〔2026〕1号
            title:       测试用的通知
            signed:      2026-12-01
            arranges:    2027

            off:   2027-03-03..2027-03-04   元旦
            work:  2027-03-06               元旦
            """;

    private static final Instant NOW = Instant.parse("2027-03-01T02:00:00Z");

    private static final ConfigurableApplicationContext HOST = new SpringApplicationBuilder(
                    Application.class, InMarch.class)
            .run(
                    "--server.port=0",
                    "--spring.datasource.url=jdbc:h2:mem:notices;DB_CLOSE_DELAY=-1",
                    "--desk.data=target");

    /** The first working day of the week that the notice changes. Not a component, or every host in these tests would stand there. */
    static class InMarch {

        @Bean
        @Primary
        Clock march() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }

    private final int port = HOST.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    private final ServiceDesk desk = HOST.getBean(ServiceDesk.class);
    private final Visitor administrator = Visitor.stranger(port).signIn("administrator");

    @AfterAll
    static void stop() {
        HOST.close();
    }

    private Visitor.Sheet send(String step, String text) {
        Visitor.Sheet form = administrator.open("/admin/notices");
        return administrator.send(form, "/admin/notices", Map.of("step", step, "text", text));
    }

    /** Counts day by day, knowing nothing of the calendar but weekends and what the notice says. */
    private static LocalDate walk(int workingDays, Set<LocalDate> off, Set<LocalDate> worked) {
        LocalDate day = LocalDate.parse("2027-03-01");
        int counted = 0;
        while (counted < workingDays) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek().getValue() > 5;
            if (worked.contains(day) || !weekend && !off.contains(day)) {
                counted++;
            }
        }
        return day;
    }

    private void dispatchComplaint() {
        Visitor citizen = Visitor.stranger(port).signIn("citizen");
        Visitor operator = Visitor.stranger(port).signIn("operator");
        String path = "/cases/" + citizen.complain("三月的投诉").number();
        operator.send(
                operator.open(path),
                path,
                Map.of("kind", "step", "what", "dispatch", "role", "operator", "party.accessor", "market-office"));
    }

    @Test
    void a_notice_is_shown_with_all_that_it_changes_before_it_is_adopted() {
        dispatchComplaint();
        LocalDate before = walk(7, Set.of(), Set.of());
        LocalDate after = walk(
                7,
                Set.of(LocalDate.parse("2027-03-03"), LocalDate.parse("2027-03-04")),
                Set.of(LocalDate.parse("2027-03-06")));

        Visitor.Sheet preview = send("preview", NOTICE);

        assertThat(preview.html())
                .contains("2027-03-03 周三")
                .contains("2027-03-06 周六")
                .contains("计数改变");
        assertThat(preview.html()).contains("决定是否受理").contains(before + " ").contains("<strong>" + after);
        assertThat(desk.calendar().isWorkingDay(LocalDate.parse("2027-03-03"))).isTrue();

        Visitor.Sheet adopted = send("adopt", NOTICE);

        assertThat(adopted.html()).contains("已采用 测试〔2026〕1号");
        assertThat(desk.calendar().isWorkingDay(LocalDate.parse("2027-03-03"))).isFalse();
        assertThat(desk.calendar().isWorkingDay(LocalDate.parse("2027-03-06"))).isTrue();

        Visitor.Sheet twice = send("adopt", NOTICE);

        assertThat(twice.status()).isEqualTo(422);
    }

    @Test
    void a_faulty_notice_is_refused_with_every_fault_and_stays_in_the_form() {
        Visitor.Sheet answer = send("preview", "notice: 2028\noff: 2028-13-01 元旦\nnonsense");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html()).contains("line 2").contains("line 3").contains("nonsense");
    }
}
