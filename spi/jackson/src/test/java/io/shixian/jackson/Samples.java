package io.shixian.jackson;

import java.util.List;
import org.assertj.core.api.Assertions;

/** Small files that are read, to be broken. */
final class Samples {

    static final String SOURCE = """
            {"code": "CITY", "kind": "statute", "title": {"zh": "市办法", "en": "City Rules"}, "inForce": "2026-01-01"}""";

    static final String BOOK = """
            {
              "code": "city", "label": {"zh": "市规则", "en": "City rules"}, "source": %s,
              "amendments": [
                {"procedure": "complaint.business", "limit": "decide", "term": "5个工作日",
                 "clause": {"source": "CITY", "place": "7.1"}},
                {"procedure": "complaint.business", "step": {"from": "received", "action": "dispatch"},
                 "roles": ["operator"], "clause": {"source": "CITY", "place": "5"}}
              ]
            }""".formatted(SOURCE);

    static final String TABLE = """
            {
              "code": "own.matter", "label": {"zh": "自有事项", "en": "Own matter"}, "source": %s,
              "roles": [{"code": "operator", "label": {"zh": "运营方", "en": "operator"}}],
              "stages": [{"code": "asked", "label": {"zh": "已提出", "en": "Asked"}, "phase": "open"},
                {"code": "done", "label": {"zh": "已办结", "en": "Done"}, "phase": "closed"}],
              "actions": [{"code": "answer", "label": {"zh": "答复", "en": "Answer"}}],
              "opening": {"stage": "asked", "roles": ["operator"], "clause": {"source": "CITY", "place": "1"}},
              "steps": [{"from": "asked", "action": "answer", "roles": ["operator"], "to": "done",
                "clause": {"source": "CITY", "place": "2"}}],
              "limits": [{"code": "answer", "label": {"zh": "答复", "en": "Answer"}, "term": "2 working days",
                "fromOpening": true, "until": ["answer"], "owedBy": "operator",
                "clause": {"source": "CITY", "place": "3"}}]
            }""".formatted(SOURCE);

    private Samples() {}

    /** Returns a file with something in it replaced, which must be there. */
    static String with(String file, String what, String by) {
        Assertions.assertThat(file).contains(what);
        return file.replace(what, by);
    }

    /** Returns the faults of a file as path and words. */
    static List<String> faults(String json) {
        MalformedRulesException refused = Assertions.catchThrowableOfType(
                MalformedRulesException.class, () -> RuleBookJson.read("rules.json", json));
        return refused == null
                ? List.of()
                : refused.faults().stream()
                        .map(fault -> fault.path() + ": " + fault.what())
                        .toList();
    }
}
