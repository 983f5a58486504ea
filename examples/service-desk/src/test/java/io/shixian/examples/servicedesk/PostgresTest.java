package io.shixian.examples.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.shixian.examples.servicedesk.notice.AdoptedNotices;
import io.shixian.spi.desk.ServiceDesk;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class PostgresTest {

    /** Made up, for a Wednesday. */
    private static final String NOTICE =
            "notice: 2099T\ntitle: 测试用的通知\nsigned: 2026-01-01\narranges: 2099\noff: 2099-03-04 元旦\n";

    @Test
    void keeps_its_cases_in_postgresql_by_profile_and_finds_them_after_a_start() throws Exception {
        assumeTrue(
                System.getProperty("os.name").equals("Linux")
                        && System.getProperty("os.arch").equals("amd64"),
                "the server is there for Linux on amd64 only");
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            String number;
            int listed;
            try (ConfigurableApplicationContext host = start(server)) {
                Client client = RunningHost.client(host);
                number = client.open("citizen", "complaint.business", "{\"reason\":\"超期未办\"}");
                client.act("operator", number, "dispatch", "{\"names\":{\"accessor\":\"market-office\"}}");
                listed = client.get("operator", "/api/cases?limit=200")
                        .json()
                        .path("cases")
                        .size();
                assertThat(listed).isGreaterThan(50);
                host.getBean(AdoptedNotices.class).adopt(NOTICE, "administrator");
            }
            try (ConfigurableApplicationContext host = start(server)) {
                Client client = RunningHost.client(host);
                assertThat(host.getBean(ServiceDesk.class).calendar().isWorkingDay(LocalDate.parse("2099-03-04")))
                        .as("by an adopted notice")
                        .isFalse();
                assertThat(client.get("accessor-a", "/api/cases/" + number).tag())
                        .isEqualTo("\"2\"");
                assertThat(client.get("accessor-b", "/api/cases/" + number).status())
                        .isEqualTo(404);
                assertThat(client.get("operator", "/api/cases?limit=200")
                                .json()
                                .path("cases")
                                .size())
                        .isEqualTo(listed);
            }
        }
    }

    private static ConfigurableApplicationContext start(EmbeddedPostgres server) {
        return Application.application()
                .run(
                        "--server.port=0",
                        "--sample",
                        "--spring.profiles.active=postgresql",
                        "--SHIXIAN_DB_URL=" + server.getJdbcUrl("postgres", "postgres"),
                        "--SHIXIAN_DB_USER=postgres");
    }
}
