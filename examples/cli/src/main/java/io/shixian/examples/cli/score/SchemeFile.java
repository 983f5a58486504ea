package io.shixian.examples.cli.score;

import io.shixian.core.assessment.Scheme;
import io.shixian.examples.cli.text.Json;
import io.shixian.examples.cli.text.Paths;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.WrongUse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A scheme of the caller's, in a file with one JSON object on as many lines as it takes. */
final class SchemeFile {

    private static final int LONGEST = 1 << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final String name;
    private final Terminal terminal;

    SchemeFile(String name, Terminal terminal) {
        this.name = name;
        this.terminal = terminal;
    }

    /**
     * Reads it.
     *
     * @throws WrongUse if it can't be read or is no sound scheme; each fault has been told on a line of its own then
     */
    Scheme read() {
        List<String> faults = new ArrayList<>();
        Optional<Scheme> scheme = new SchemeText(new SchemeFields("", object(), faults)).read();
        if (scheme.isEmpty()) {
            faults.forEach(fault -> terminal.error("--scheme: " + fault));
            throw new WrongUse("--scheme " + Quoted.of(name) + " is refused with " + faults.size()
                    + (faults.size() == 1 ? " fault; mend it" : " faults; mend them") + " and try again");
        }
        return scheme.get();
    }

    private ObjectNode object() {
        JsonNode node;
        try {
            node = MAPPER.readTree(text());
        } catch (JacksonException e) {
            throw new WrongUse("--scheme " + Quoted.of(name) + " is not JSON: " + e.getOriginalMessage() + place(e), e);
        }
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new WrongUse("--scheme " + Quoted.of(name) + " is " + Json.kind(node) + "; write one JSON object, {…}");
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
    }

    private String text() {
        try (InputStream in = Paths.open(name, terminal)) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new WrongUse("--scheme " + Quoted.of(name) + " is longer than " + LONGEST + " bytes; shorten it");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw Paths.unreadable("the scheme", name, e);
        }
    }
}
