package io.shixian.examples.servicedesk.page;

import io.shixian.examples.servicedesk.RunningHost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who opens pages and sends forms, with cookies and the hidden fields of the page before, and without any script. */
final class Visitor {

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private final URI host;

    /** A page as it came. */
    record Sheet(int status, String address, String html) {

        /** Returns the value of a hidden field. */
        String hidden(String name) {
            Matcher found =
                    Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(html);
            if (!found.find()) {
                throw new AssertionError("no hidden field '" + name + "' on " + address + ":\n" + html);
            }
            return found.group(1);
        }

        /** Returns the number of the case that the page shows. */
        String number() {
            return address.replaceFirst(".*/cases/", "").replaceFirst("\\?.*", "");
        }
    }

    private Visitor(URI host) {
        this.host = host;
    }

    static Visitor stranger() {
        return new Visitor(RunningHost.client().at("/"));
    }

    static Visitor stranger(int port) {
        return new Visitor(URI.create("http://127.0.0.1:" + port + "/"));
    }

    static Visitor signedIn(String user) {
        return stranger().signIn(user);
    }

    Visitor signIn(String user) {
        Sheet form = open("/login");
        send("/login", Map.of("username", user, "password", "demo-" + user, "_csrf", form.hidden("_csrf")));
        return this;
    }

    Sheet open(String path) {
        return answer(HttpRequest.newBuilder(host.resolve(path)).GET());
    }

    /** Sends a form of a page with its token, its version and its command. */
    Sheet send(Sheet from, String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        for (String hidden : new String[] {"_csrf", "expect", "command"}) {
            if (from.html().contains("name=\"" + hidden + "\"")) {
                all.putIfAbsent(hidden, from.hidden(hidden));
            }
        }
        return send(path, all);
    }

    Sheet send(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return answer(HttpRequest.newBuilder(host.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Submits a complaint and returns its page. */
    Sheet complain(String title) {
        return send(
                open("/submit/complaint.business"),
                "/submit/complaint.business",
                Map.of("role", "applicant", "title", title, "reason", "窗口要求重复提交材料"));
    }

    private Sheet answer(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(
                    request.header("Accept", "text/html")
                            .timeout(Duration.ofSeconds(60))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return new Sheet(answer.statusCode(), answer.uri().toString(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
