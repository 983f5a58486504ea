package io.shixian.examples.cli.script;

import io.shixian.examples.cli.text.Json;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.Lines;
import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.WrongUse;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers the lines of one script, each before the next is read, and compares answers with what was expected. */
final class ScriptRun {

    private final Terminal terminal;
    private final ScriptDesk desk;
    private final Language language;
    private int asExpected;
    private int notAsExpected;

    ScriptRun(Terminal terminal, ScriptDesk desk, Language language) {
        this.terminal = terminal;
        this.desk = desk;
        this.language = language;
    }

    int asExpected() {
        return asExpected;
    }

    int notAsExpected() {
        return notAsExpected;
    }

    /**
     * Answers a line.
     *
     * @throws WrongUse if it is malformed; nothing of it has been done then
     */
    void answer(Lines.Line line) {
        ScriptLine read;
        ObjectNode answer = Json.object().put("line", line.number());
        try {
            read = ScriptText.read(line.text(), desk);
            answer.setAll(desk.answer(read));
        } catch (WrongUse e) {
            throw new WrongUse("line " + line.number() + ": " + e.getMessage(), e);
        }
        List<Expectation.Difference> differences = read.expected()
                .map(expected -> Expectation.differences(expected, answer))
                .orElse(List.of());
        if (read.expected().isPresent()) {
            answer.put("asExpected", differences.isEmpty());
            asExpected += differences.isEmpty() ? 1 : 0;
            notAsExpected += differences.isEmpty() ? 0 : 1;
        }
        speak(answer);
        terminal.out().line(Json.line(answer));
        // Whoever talks to this program through a pipe waits for the answer.
        terminal.out().flush();
        differences.forEach(difference -> terminal.error("line " + line.number() + ": " + difference));
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
