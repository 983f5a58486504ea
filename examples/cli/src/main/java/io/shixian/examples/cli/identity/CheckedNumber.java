package io.shixian.examples.cli.identity;

import io.shixian.core.law.Codes;
import io.shixian.core.party.Verdict;
import io.shixian.examples.cli.text.Json;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.Output;

/**
 * A number and what it is worth; the number itself is not kept.
 *
 * @param no      its place among the numbers given, from 1 on
 * @param kind    what it is said to be
 * @param verdict what it is worth
 * @param shown   what of it may be shown, empty if nothing: of a wrong one it is not known whose it is
 */
record CheckedNumber(int no, NumberKind kind, Verdict verdict, String shown) {

    static CheckedNumber of(int no, NumberKind kind, String text) {
        Verdict verdict = kind.verdict(text);
        return new CheckedNumber(no, kind, verdict, verdict.isValid() ? kind.shown(text) : "");
    }

    void writeText(Language language, Output out) {
        String name = shown.isEmpty() ? "" : " " + shown;
        String outcome = switch (verdict.outcome()) {
            case VALID -> language.of("有效", "valid");
            case BAD_FORMAT -> language.of("格式有误", "bad format");
            case BAD_CHECK_DIGIT -> language.of("校验码有误", "bad check digit");
        };
        out.line(no + ". " + language.of(kind.label()) + name + "  " + outcome);
        if (!verdict.isValid()) {
            for (String line : language == Language.BOTH
                    ? new String[] {verdict.reason().zh(), verdict.reason().en()}
                    : new String[] {language.of(verdict.reason())}) {
                out.line("   " + line);
            }
        }
    }

    void writeJson(Output out) {
        var node = Json.object()
                .put("no", no)
                .put("kind", kind.code())
                .put("outcome", Codes.of(verdict.outcome()))
                .put("shown", shown.isEmpty() ? null : shown);
        node.set("reason", Json.label(verdict.reason()));
        out.line(Json.line(node));
    }
}
