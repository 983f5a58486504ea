package io.shixian.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.shixian.jdbc.Dialects;
import io.shixian.jdbc.JdbcStore;
import io.shixian.json.chain.EventReader;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.storage.CaseStore;
import io.shixian.spi.storage.MemoryStore;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.jdbc.core.JdbcTemplate;

class StoreSettingsTest {

    @Test
    void cases_are_kept_in_the_database_of_the_host() {
        Host.withDesk()
                .run(context -> assertThat(context)
                        .hasSingleBean(JdbcStore.class)
                        .hasSingleBean(CaseStore.class)
                        .hasSingleBean(ServiceDesk.class));
    }

    @Test
    void tables_are_made_only_if_the_host_asks() {
        Host.asking().withPropertyValues("shixian.desk.enabled=true").run(context -> {
            String tables = "select count(*) from information_schema.tables where lower(table_name) like 'shixian%'";
            assertThat(context.getBean(JdbcTemplate.class).queryForObject(tables, Integer.class))
                    .isZero();
        });
    }

    @Test
    void tables_can_t_be_made_without_flyway() {
        Host.withDesk()
                .withClassLoader(new WithoutFlyway())
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .hasStackTraceContaining(UnusableSettingException.class.getName()
                                + ": shixian.jdbc.create-tables: can't make the tables for h2 without Flyway; add"
                                + " org.flywaydb:flyway-core, and flyway-database-postgresql or flyway-mysql for those, or"
                                + " run the scripts by hand; mend that, or leave the tables to whoever runs the scripts,"
                                + " and take the property away"));
    }

    @Test
    void flyway_is_needed_for_nothing_else() {
        Host.asking()
                .withPropertyValues("shixian.desk.enabled=true")
                .withClassLoader(new WithoutFlyway())
                .run(context -> assertThat(context).hasNotFailed().hasBean("shixianDesk"));
    }

    @Test
    void cases_are_kept_in_memory_only_if_the_host_asks() {
        Host.asking()
                .withPropertyValues("shixian.desk.enabled=true", "shixian.store.kind=memory")
                .run(context -> assertThat(context)
                        .hasSingleBean(MemoryStore.class)
                        .doesNotHaveBean(JdbcStore.class)
                        .hasSingleBean(ServiceDesk.class));
    }

    @Test
    void a_store_of_the_hosts_own_comes_first() {
        Host.asking()
                .withPropertyValues("shixian.desk.enabled=true")
                .withBean("own", MemoryStore.class, MemoryStore::new)
                .run(context -> assertThat(context).getBean(CaseStore.class).isSameAs(context.getBean("own")));
    }

    @Test
    void without_a_database_the_start_stops() {
        assertThat(Failing.failure(Host.withDesk()
                        .withPropertyValues("spring.autoconfigure.exclude="
                                + "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration,"
                                + "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")))
                .hasMessageStartingWith(
                        "shixian.store.kind: cases are to be kept in a database, and there is no DataSource");
    }

    @Test
    void without_anything_that_reads_json_the_start_stops() {
        assertThat(Failing.failure(Host.withDesk()
                        .withClassLoader(new FilteredClassLoader(
                                "io.shixian.jackson.ShixianJson", "io.shixian.jackson.two.ShixianJson"))))
                .hasMessageStartingWith("shixian.store.kind: nothing here can read events as JSON; add the dependency");
    }

    @Test
    void one_jackson_is_enough_whichever_it_is() {
        Host.withDesk()
                .withClassLoader(new FilteredClassLoader("io.shixian.jackson.ShixianJson"))
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(EventReader.class));
        Host.withDesk()
                .withClassLoader(new FilteredClassLoader("io.shixian.jackson.two"))
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(EventReader.class));
    }

    @Test
    void events_are_chained_by_what_a_security_provider_offers() {
        assertThat(Failing.failure(Host.withDesk().withPropertyValues("shixian.jdbc.digest=SM3")))
                .hasMessageStartingWith("shixian.jdbc.digest: ")
                .hasMessageContaining("SM3")
                .hasMessageEndingWith("; add a security provider that offers it, or take SHA-256");
    }

    @ParameterizedTest
    @CsvSource({"H2, h2", "PostgreSQL, postgresql", "MariaDB, mariadb", "MySQL, mysql"})
    void the_dialect_is_found_out_from_the_connection(String product, String dialect) {
        assertThat(Databases.dialect(JdbcProperties.Language.AUTO, calling(product))
                        .name())
                .isEqualTo(dialect);
    }

    @Test
    void a_dialect_that_is_said_is_not_looked_for() {
        Map<JdbcProperties.Language, Object> said = Map.of(
                JdbcProperties.Language.H2, Dialects.H2,
                JdbcProperties.Language.POSTGRESQL, Dialects.POSTGRESQL,
                JdbcProperties.Language.MARIADB, Dialects.MARIADB,
                JdbcProperties.Language.MYSQL, Dialects.MYSQL);
        said.forEach((language, dialect) ->
                assertThat(Databases.dialect(language, unreachable())).isSameAs(dialect));
    }

    @Test
    void a_database_that_nobody_knows_stops_the_start() {
        assertThat(catchThrowable(() -> Databases.dialect(JdbcProperties.Language.AUTO, calling("DM DBMS"))))
                .hasMessage(
                        "shixian.jdbc.dialect: the database calls itself 'DM DBMS', for which there is no dialect here;"
                                + " name one of h2, postgresql, mariadb and mysql that it speaks, or make a Dialect bean");
    }

    @Test
    void a_database_that_does_not_answer_stops_the_start_without_saying_its_address() {
        assertThat(catchThrowable(() -> Databases.dialect(JdbcProperties.Language.AUTO, unreachable())))
                .hasMessage("shixian.jdbc.dialect: the database does not answer what it is (SQL state 08001);"
                        + " see that it can be reached, or name its dialect")
                .hasNoCause();
    }

    private static DataSource calling(String product) {
        return source(proxy(
                Connection.class,
                Map.of("getMetaData", proxy(DatabaseMetaData.class, Map.of("getDatabaseProductName", product)))));
    }

    private static DataSource unreachable() {
        return source(new SQLException("no route to db.example for user sa", "08001"));
    }

    private static DataSource source(Object answer) {
        return proxy(DataSource.class, Map.of("getConnection", answer));
    }

    /** Answers some methods, and does nothing in all others. */
    private static <T> T proxy(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                StoreSettingsTest.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    Object answer = answers.get(method.getName());
                    if (answer instanceof SQLException failure) {
                        throw failure;
                    }
                    return answer;
                }));
    }
}
