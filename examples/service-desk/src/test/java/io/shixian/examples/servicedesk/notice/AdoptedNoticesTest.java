package io.shixian.examples.servicedesk.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.calendar.MalformedNoticeException;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.ClockEvent.Recounted;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.examples.servicedesk.Application;
import io.shixian.spi.desk.Envelope;
import io.shixian.spi.desk.ServiceDesk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Made-up notices on hosts of their own.
 * <p>
 * 2027-03-03 and 03-04 are a Wednesday and a Thursday, 03-06 is a Saturday; weekends apart, nothing else is off that week or the next.
 * So seven working days from 2027-03-01, a Monday, end with 2027-03-10 without the notice (02, 03, 04, 05, 08, 09, 10) and with
 * 2027-03-11 by it (02, 05, 06, 08, 09, 10, 11).
 */
class AdoptedNoticesTest {

    private static final String NOTICE = """
            notice:      2027T
            number:      测试〔2026〕1号
            title:       测试用的通知
            signed:      2026-12-01
            arranges:    2027

            off:   2027-03-03..2027-03-04   元旦
            work:  2027-03-06               元旦
            """;
    private static final String CONTRADICTION = NOTICE.replace("2027T", "2027U")
                    .replace("2027-03-03..", "2027-03-02..")
                    .replaceAll("2027-03-04", "2027-03-03")
                    .replace("work:  2027-03-06               元旦", "work:  2027-03-13               元旦")
            + "off:   2027-03-06               元旦\n";

    private static final LocalDate OFF = LocalDate.parse("2027-03-03");
    private static final LocalDate WORKED = LocalDate.parse("2027-03-06");

    /** Not a component, or every host in these tests would stand there. */
    static class InMarch {

        @Bean
        @Primary
        Clock march() {
            return Clock.fixed(Instant.parse("2027-03-01T02:00:00Z"), ZoneOffset.UTC);
        }
    }

    private static ConfigurableApplicationContext start(String... database) {
        String[] usual = {"--server.port=0", "--shixian.schedule.tick=1h"};
        String[] all = Stream.of(usual, database).flatMap(Stream::of).toArray(String[]::new);
        return new SpringApplicationBuilder(Application.class, InMarch.class).run(all);
    }

    private static String memory(String name) {
        return "--spring.datasource.url=jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
    }

    private static ServiceDesk desk(ConfigurableApplicationContext host) {
        return host.getBean(ServiceDesk.class);
    }

    private static AdoptedNotices notices(ConfigurableApplicationContext host) {
        return host.getBean(AdoptedNotices.class);
    }

    private static boolean counts(ConfigurableApplicationContext host) {
        return !desk(host).calendar().isWorkingDay(OFF) && desk(host).calendar().isWorkingDay(WORKED);
    }

    /** Opens a complaint whose limit of seven working days runs. */
    private static CaseId complain(ConfigurableApplicationContext host) {
        CaseId id = new CaseId("SX20270301-0000000001");
        Actor citizen = Actor.of(Role.APPLICANT, "citizen-1001");
        desk(host).open(id, "complaint.business", citizen, Particulars.NONE, Envelope.NONE);
        Particulars given = Particulars.naming(Role.ACCESSOR, "market-office");
        desk(host).act(id, "dispatch", Actor.of(Role.OPERATOR, "operations-centre"), given, Envelope.NONE);
        return id;
    }

    private static List<String> moves(ConfigurableApplicationContext host, CaseId id) {
        return desk(host).find(id).orElseThrow().history().stream()
                .filter(Recounted.class::isInstance)
                .map(Recounted.class::cast)
                .filter(moved -> moved.limit().equals("decide"))
                .map(moved -> moved.before() + " -> " + moved.after())
                .toList();
    }

    @Test
    void hold_after_a_restart_with_who_adopted_them_and_when(@TempDir Path folder) {
        String data = "--desk.data=" + folder;
        CaseId id;
        try (ConfigurableApplicationContext host = start(data)) {
            id = complain(host);
            assertThat(notices(host).adopt(NOTICE, "administrator").complete()).isTrue();
            assertThat(counts(host)).isTrue();
        }
        try (ConfigurableApplicationContext host = start(data)) {
            assertThat(counts(host)).isTrue();
            assertThat(moves(host, id)).containsExactly("2027-03-10 -> 2027-03-11");
            assertThat(notices(host).all()).singleElement().satisfies(kept -> {
                assertThat(kept.by()).isEqualTo("administrator");
                assertThat(kept.at()).isEqualTo("2027-03-01T02:00:00Z");
                assertThat(kept.counted()).isTrue();
            });
        }
    }

    @Test
    void that_are_refused_are_not_kept() {
        try (ConfigurableApplicationContext host = start(memory("refused"))) {
            notices(host).adopt(NOTICE, "administrator");

            assertThatThrownBy(() -> notices(host).adopt(NOTICE, "administrator"))
                    .isInstanceOf(MalformedNoticeException.class);
            assertThatThrownBy(() -> notices(host).adopt(CONTRADICTION, "administrator"))
                    .isInstanceOf(MalformedNoticeException.class);
            assertThat(notices(host).all()).hasSize(1);
        }
    }

    @Nested
    class Where_two_nodes_share_a_database {

        @Test
        void the_other_one_adopts_them_when_it_next_looks_and_records_nothing_twice() {
            try (ConfigurableApplicationContext one = start(memory("nodes"));
                    ConfigurableApplicationContext other = start(memory("nodes"))) {
                CaseId id = complain(one);
                notices(one).adopt(NOTICE, "administrator");
                assertThat(counts(other)).isFalse();

                notices(other).look();

                assertThat(counts(other)).isTrue();
                assertThat(moves(other, id)).containsExactly("2027-03-10 -> 2027-03-11");
            }
        }

        @Test
        void one_that_contradicts_what_the_other_node_has_adopted_is_refused() {
            try (ConfigurableApplicationContext one = start(memory("contradiction"));
                    ConfigurableApplicationContext other = start(memory("contradiction"))) {
                notices(one).adopt(NOTICE, "administrator");

                assertThatThrownBy(() -> notices(other).adopt(CONTRADICTION, "administrator"))
                        .isInstanceOf(MalformedNoticeException.class);

                assertThat(counts(other)).isTrue();
                assertThat(notices(one).all()).hasSize(1);
            }
        }
    }

    @Test
    void that_a_host_wrote_down_and_did_not_live_to_count_by_are_counted_by_at_the_next_start() {
        CaseId id;
        try (ConfigurableApplicationContext host = start(memory("killed"))) {
            id = complain(host);
            host.getBean(NoticeTable.class)
                    .add(1, NOTICE, "administrator", host.getBean(Clock.class).instant());
        }
        try (ConfigurableApplicationContext host = start(memory("killed"))) {
            assertThat(counts(host)).isTrue();
            assertThat(moves(host, id)).containsExactly("2027-03-10 -> 2027-03-11");
            assertThat(notices(host).all()).allMatch(AdoptedNotice::counted);
        }
    }
}
