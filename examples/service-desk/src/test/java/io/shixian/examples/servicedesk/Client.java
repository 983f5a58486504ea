package io.shixian.examples.servicedesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the interface, as anybody could write one. */
public final class Client {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();
    private final String host;

    Client(int port) {
        this.host = "http://127.0.0.1:" + port;
    }

    /** An answer. */
    public record Answer(int status, java.net.http.HttpHeaders headers, String body) {

        /** Returns the body as JSON. */
        public JsonNode json() {
            return MAPPER.readTree(body);
        }

        /** Returns the code of a problem. */
        public String code() {
            return json().path("code").asString("");
        }

        /** Returns a header, or nothing. */
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** Returns the entity tag. */
        public String tag() {
            return header("ETag");
        }
    }

    /** Returns the address of a path. */
    public URI at(String path) {
        return URI.create(host + path);
    }

    /** Begins a request of a user. */
    public HttpRequest.Builder request(String user, String path) {
        String pair = user + ":demo-" + user;
        return HttpRequest.newBuilder(at(path))
                .timeout(Duration.ofSeconds(60))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    /** Sends a request and holds the answer against the description of the interface. */
    public Answer send(HttpRequest request) {
        try {
            HttpResponse<String> got = http.send(request, HttpResponse.BodyHandlers.ofString());
            String type = got.headers().firstValue("Content-Type").orElse("");
            Contract.CURRENT.check(request.method(), request.uri().getPath(), got.statusCode(), type, got.body());
            return new Answer(got.statusCode(), got.headers(), got.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Reads. */
    public Answer get(String user, String path) {
        return send(request(user, path).GET().build());
    }

    /** Reads in a language. */
    public Answer get(String user, String path, String language) {
        return send(
                request(user, path).header("Accept-Language", language).GET().build());
    }

    /** Sends a body as JSON with headers, in pairs. */
    public Answer post(String user, String path, String body, String... headers) {
        HttpRequest.Builder request =
                request(user, path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Opens a case and returns its number. */
    public String open(String user, String procedure, String particulars) {
        Answer answer = post(
                user,
                "/api/cases",
                "{\"procedure\":\"" + procedure + "\",\"title\":\"测试\",\"particulars\":" + particulars + "}",
                "Idempotency-Key",
                UUID.randomUUID().toString());
        if (answer.status() != 201) {
            throw new AssertionError("can't open " + procedure + ": " + answer.body());
        }
        return answer.json().path("number").asString();
    }

    /** Sends a command on the version that a case has now. */
    public Answer command(String user, String number, String command, String body) {
        String tag = get("operator", "/api/cases/" + number).tag();
        return post(user, "/api/cases/" + number + "/" + command, body, "If-Match", tag);
    }

    /** Takes a step on the version that a case has now. */
    public Answer act(String user, String number, String action, String particulars) {
        return command(user, number, "actions", "{\"action\":\"" + action + "\",\"particulars\":" + particulars + "}");
    }
}
