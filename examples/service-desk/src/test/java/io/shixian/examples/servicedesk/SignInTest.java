package io.shixian.examples.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final Client client = RunningHost.client();
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(client.at(path))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(client.at(path))
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String token() throws Exception {
        Matcher token = TOKEN.matcher(get("/login").body());
        assertThat(token.find()).isTrue();
        return URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
    }

    private Optional<HttpCookie> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .findFirst();
    }

    @Nested
    class The_interface {

        @Test
        void asks_for_a_name_and_a_password() {
            for (String path : new String[] {"/api/cases", "/api/me", "/api/nothing"}) {
                Client.Answer answer =
                        client.send(HttpRequest.newBuilder(client.at(path)).build());
                assertThat(answer.status()).isEqualTo(401);
                assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
                assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
                assertThat(answer.code()).isEqualTo("not-signed-in");
            }
        }

        @Test
        void tells_no_wrong_password_from_an_unknown_name() {
            Client.Answer wrong = client.send(HttpRequest.newBuilder(client.at("/api/me"))
                    .header("Authorization", "Basic b3BlcmF0b3I6d3Jvbmc=")
                    .build());
            Client.Answer unknown = client.send(HttpRequest.newBuilder(client.at("/api/me"))
                    .header("Authorization", "Basic bm9ib2R5Ondyb25n")
                    .build());
            assertThat(wrong.status()).isEqualTo(401);
            assertThat(unknown.body()).isEqualTo(wrong.body());
        }

        @Test
        void keeps_no_session_and_answers_no_cookie() throws Exception {
            assertThat(client.get("operator", "/api/me").header("Set-Cookie")).isEmpty();
            signIn("operator");
            HttpResponse<String> answer = get("/api/me");
            assertThat(answer.statusCode()).isEqualTo(401);
        }

        @Test
        void is_not_opened_to_other_sites() {
            Client.Answer answer = client.send(HttpRequest.newBuilder(client.at("/api/cases"))
                    .header("Origin", "https://elsewhere.example")
                    .header("Access-Control-Request-Method", "POST")
                    .method("OPTIONS", BodyPublishers.noBody())
                    .build());
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }

    @Nested
    class Every_answer {

        @Test
        void carries_the_headers_of_a_careful_host() throws Exception {
            HttpResponse<String> page = get("/login");
            assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                    .doesNotContain("script-src 'self' 'unsafe-inline'", "unsafe-eval");
            Client.Answer data = client.get("operator", "/api/me");
            assertThat(data.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
            assertThat(data.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(data.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(data.header("Cache-Control")).contains("no-store");
            assertThat(data.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(page.headers().firstValue("Permissions-Policy")).isPresent();
        }
    }

    @Nested
    class The_pages {

        @Test
        void send_a_stranger_to_the_form() throws Exception {
            HttpResponse<String> answer = get("/");
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
        }

        @Test
        void take_no_form_without_its_token() throws Exception {
            get("/login");
            HttpResponse<String> answer = post("/login", "username=operator&password=demo-operator");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(post("/anything", "a=b").statusCode()).isEqualTo(403);
            assertThat(post("/logout", "").statusCode()).isEqualTo(403);
        }

        @Test
        void begin_another_session_with_the_sign_in() throws Exception {
            token();
            String before = session().orElseThrow().getValue();
            signIn("operator");
            HttpCookie after = session().orElseThrow();
            assertThat(after.getValue()).isNotEqualTo(before);
            assertThat(after.isHttpOnly()).isTrue();
        }

        @Test
        void send_a_wrong_password_back_to_the_form() throws Exception {
            HttpResponse<String> answer = post("/login", "username=operator&password=wrong&_csrf=" + token());
            assertThat(answer.headers().firstValue("Location").orElse("")).contains("/login?error");
        }

        @Test
        void forget_who_signs_out() throws Exception {
            signIn("operator");
            assertThat(post("/logout", "_csrf=" + token()).statusCode()).isEqualTo(302);
            assertThat(get("/").headers().firstValue("Location").orElse("")).endsWith("/login");
        }
    }

    private void signIn(String user) throws Exception {
        HttpResponse<String> answer =
                post("/login", "username=" + user + "&password=demo-" + user + "&_csrf=" + token());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("error");
    }
}
