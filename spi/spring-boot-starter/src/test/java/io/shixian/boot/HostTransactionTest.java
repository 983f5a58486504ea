package io.shixian.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseId;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.notification.Notification;
import io.shixian.spi.notification.Notifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A whole application on H2, in whose transactions cases are opened. */
class HostTransactionTest {

    private static final CaseId ID = new CaseId("c-1");

    @Configuration(proxyBeanMethods = false)
    static class Telling {

        final List<Notification> told = new ArrayList<>();

        @Bean
        Notifier notifier() {
            return told::add;
        }
    }

    @Test
    void what_the_host_rolls_back_is_not_stored() {
        try (ConfigurableApplicationContext host = started()) {
            inTransaction(host).executeWithoutResult(status -> {
                Opening.opened(host, "c-1");
                Opening.replied(host, "c-1");
                assertThat(desk(host).find(ID)).isPresent();
                assertThat(count(host, "shixian_outbox")).isOne();
                status.setRollbackOnly();
            });

            assertThat(desk(host).find(ID)).isEmpty();
            assertThat(count(host, "shixian_outbox")).isZero();
            assertThat(desk(host).deliver()).isZero();
            assertThat(host.getBean(Telling.class).told).isEmpty();
        }
    }

    @Test
    void what_the_host_commits_is_stored_with_what_it_wrote_itself() {
        try (ConfigurableApplicationContext host = started()) {
            host.getBean(JdbcTemplate.class).execute("create table letter (id varchar(40) primary key)");

            inTransaction(host).executeWithoutResult(status -> {
                host.getBean(JdbcTemplate.class).update("insert into letter values (?)", "l-1");
                Opening.opened(host, "c-1");
                Opening.replied(host, "c-1");
            });

            assertThat(desk(host).find(ID)).isPresent();
            assertThat(count(host, "letter")).isOne();
            assertThat(host.getBean(Telling.class).told)
                    .as("nobody is told within the transaction")
                    .isEmpty();
            assertThat(desk(host).deliver()).isOne();
            assertThat(host.getBean(Telling.class).told).hasSize(1);
        }
    }

    @Test
    void without_a_transaction_of_the_host_a_command_is_committed_by_itself() {
        try (ConfigurableApplicationContext host = started()) {
            Opening.opened(host, "c-1");

            assertThat(count(host, "shixian_case")).isOne();
        }
    }

    private static ConfigurableApplicationContext started() {
        return new SpringApplicationBuilder(Host.class, Telling.class)
                .properties(
                        "spring.datasource.generate-unique-name=true",
                        "spring.main.banner-mode=off",
                        "shixian.desk.enabled=true",
                        "shixian.jdbc.create-tables=true")
                .run();
    }

    private static TransactionTemplate inTransaction(ConfigurableApplicationContext host) {
        return new TransactionTemplate(host.getBean(PlatformTransactionManager.class));
    }

    private static ServiceDesk desk(ConfigurableApplicationContext host) {
        return host.getBean(ServiceDesk.class);
    }

    private static long count(ConfigurableApplicationContext host, String table) {
        return host.getBean(JdbcTemplate.class).queryForObject("select count(*) from " + table, Long.class);
    }
}
