package io.shixian.examples.cli.script;

import io.shixian.examples.cli.text.Json;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.Terminal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints the answers to the lines of one script, and compares them with what was expected. */
final class ScriptRun {

    private final Terminal terminal;
    private final Language language;
    private int asExpected;
    private int notAsExpected;

    ScriptRun(Terminal terminal, Language language) {
        this.terminal = terminal;
        this.language = language;
    }

    int asExpected() {
        return asExpected;
    }

    int notAsExpected() {
        return notAsExpected;
    }

    /** Prints the answer to a line, and to the error stream where it is not as expected. */
    void show(Script.Answered answered) {
        ObjectNode answer = answered.answer();
        List<Expectation.Difference> differences = answered.expected()
                .map(expected -> Expectation.differences(expected, answer))
                .orElse(List.of());
        if (answered.expected().isPresent()) {
            answer.put("asExpected", differences.isEmpty());
            asExpected += differences.isEmpty() ? 1 : 0;
            notAsExpected += differences.isEmpty() ? 0 : 1;
        }
        speak(answer);
        terminal.out().line(Json.line(answer));
        // Whoever talks to this program through a pipe waits for the answer.
        terminal.out().flush();
        differences.forEach(difference -> terminal.error("line " + answered.number() + ": " + difference));
    }

    private void speak(ObjectNode answer) {
        if (language != Language.BOTH) {
            answer.optional("text").ifPresent(text -> ((ObjectNode) text).retain(language.code()));
            Optional<JsonNode> notifications = answer.optional("notifications");
            notifications.ifPresent(all -> all.forEach(told -> {
                JsonNode english = ((ObjectNode) told).remove("subjectEn");
                if (language == Language.EN) {
                    ((ObjectNode) told).set("subject", english);
                }
            }));
        }
    }
}
