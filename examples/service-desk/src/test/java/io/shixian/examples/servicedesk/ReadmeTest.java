package io.shixian.examples.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.servicedesk.Client.Answer;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sends what README tells its readers to send, one after the other. */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final String HOST = "http://127.0.0.1:8080";

    private final Client client = RunningHost.client();

    @Test
    void is_answered_as_it_says() throws IOException {
        List<String> commands = Files.readAllLines(README).stream()
                .filter(line -> line.startsWith("curl "))
                .toList();
        assertThat(commands).hasSize(5);
        String number = "";
        for (String command : commands) {
            String[] parts = command.split(" # ", 2);
            Answer answer = client.send(request(words(parts[0].replace("$NUMBER", number))));
            assertThat(answer.status()).as(command).isEqualTo(Integer.parseInt(parts[1]));
            number = number.isEmpty() ? answer.json().path("number").asString() : number;
        }
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }

    private HttpRequest request(List<String> words) {
        String user = "";
        String body = "";
        List<String> headers = new ArrayList<>();
        for (int i = 1; i < words.size() - 1; i += 2) {
            String given = words.get(i + 1);
            switch (words.get(i)) {
                case "-u" -> user = given.substring(0, given.indexOf(':'));
                case "-d" -> body = given;
                case "-H" -> headers.addAll(List.of(given.split(": ", 2)));
                default -> throw new AssertionError("what is " + words.get(i));
            }
        }
        String address = words.get(words.size() - 1);
        assertThat(address).startsWith(HOST);
        HttpRequest.Builder request = client.request(user, address.substring(HOST.length()));
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        return body.isEmpty()
                ? request.build()
                : request.POST(BodyPublishers.ofString(body)).build();
    }
}
