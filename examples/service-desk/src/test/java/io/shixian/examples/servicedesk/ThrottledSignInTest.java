package io.shixian.examples.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.servicedesk.Client.Answer;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Somebody guesses passwords, on a host whose clock the test sets. */
class ThrottledSignInTest {

    private static Instant now = Instant.parse("2026-11-27T01:00:00Z");

    private static final ConfigurableApplicationContext HOST = new SpringApplicationBuilder(
                    Application.class, Settable.class)
            .run(
                    "--server.port=0",
                    "--spring.datasource.url=jdbc:h2:mem:guesses",
                    "--desk.data=target",
                    "--shixian.schedule.tick=1h",
                    "--shixian.schedule.deliver=1h");

    /** Not a component, or every host in these tests would have it. */
    static class Settable {

        @Bean
        @Primary
        Clock settable() {
            return ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
        }
    }

    private final Client client = RunningHost.client(HOST);
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @AfterAll
    static void stop() {
        HOST.close();
    }

    @BeforeEach
    void all_that_was_tried_is_long_ago() {
        now = now.plus(Duration.ofHours(1));
    }

    private Answer basic(String name, String password) {
        String pair = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        return client.send(HttpRequest.newBuilder(client.at("/api/me"))
                .header("Authorization", "Basic " + pair)
                .header("Accept-Language", "en")
                .build());
    }

    private HttpResponse<String> form(String name, String password) throws Exception {
        HttpRequest get = HttpRequest.newBuilder(client.at("/login")).build();
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"")
                .matcher(browser.send(get, HttpResponse.BodyHandlers.ofString()).body());
        assertThat(token.find()).isTrue();
        return browser.send(
                HttpRequest.newBuilder(client.at("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "username=" + name + "&password=" + password + "&_csrf=" + token.group(1)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void after_five_failures_even_the_right_password_is_refused_until_a_minute_has_passed() {
        for (int i = 0; i < 5; i++) {
            assertThat(basic("operator", "guess" + i).status()).isEqualTo(401);
            now = now.plusSeconds(1);
        }

        Answer refused = basic("operator", "demo-operator");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("too-many-tries");
        assertThat(refused.header("Retry-After")).isEqualTo("55");
        assertThat(refused.header("WWW-Authenticate")).isEmpty();
        assertThat(refused.json().path("detail").asString())
                .isEqualTo("too many failed sign-ins; try again in 55 seconds");
        assertThat(refused.json().path("text").path("zh").asString()).isEqualTo("登录失败次数过多，请在 55 秒后再试");
        assertThat(basic("citizen", "demo-citizen").status())
                .as("another name from there")
                .isEqualTo(200);
        now = now.plusSeconds(55);
        assertThat(basic("operator", "demo-operator").status()).isEqualTo(200);
    }

    @Test
    void a_name_that_there_is_none_of_is_answered_alike() {
        List<Answer> unknown =
                Stream.generate(() -> basic("nobody", "guess")).limit(7).toList();
        List<Answer> known =
                Stream.generate(() -> basic("window", "guess")).limit(7).toList();

        for (int i = 0; i < 7; i++) {
            assertThat(unknown.get(i).status()).isEqualTo(i < 5 ? 401 : 429);
            assertThat(unknown.get(i).status()).isEqualTo(known.get(i).status());
            assertThat(unknown.get(i).body()).isEqualTo(known.get(i).body());
        }
    }

    @Test
    void a_success_in_between_begins_anew() {
        for (int i = 0; i < 12; i++) {
            String password = i % 4 == 3 ? "demo-examiner" : "guess";
            assertThat(basic("examiner", password).status()).isEqualTo(i % 4 == 3 ? 200 : 401);
        }
    }

    @Test
    void an_address_that_fails_under_many_names_is_refused_under_all() {
        for (int i = 0; i < 50; i++) {
            assertThat(basic("name" + i, "guess").status()).isEqualTo(401);
        }
        assertThat(basic("decider", "demo-decider").status()).isEqualTo(429);
    }

    @Test
    void as_many_as_come_at_once_are_not_all_looked_at() {
        List<CompletableFuture<Integer>> tries = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> basic("reviewer", "guess").status()))
                .limit(12)
                .toList();
        assertThat(tries.stream().map(CompletableFuture::join))
                .filteredOn(status -> status == 401)
                .hasSize(5);
    }

    @Test
    void the_form_says_so_too_in_the_language_of_the_page() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(form("second", "guess").statusCode()).isEqualTo(302);
        }

        HttpResponse<String> refused = form("second", "demo-second");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("60");
        assertThat(refused.body()).contains("登录失败次数过多，请在 60 秒后再试。").contains("name=\"password\"");
        browser.send(HttpRequest.newBuilder(client.at("/login?lang=en")).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(form("second", "demo-second").body()).contains("Too many failed sign-ins; try again in 60 seconds.");
        now = now.plusSeconds(60);
        assertThat(form("second", "demo-second").headers().firstValue("Location"))
                .get()
                .asString()
                .doesNotContain("error");
    }

    @Test
    void the_page_of_a_refusal_opened_by_itself_leads_to_the_form() throws Exception {
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(client.at("/login/wait")).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
    }
}
