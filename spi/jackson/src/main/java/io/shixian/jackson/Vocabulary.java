package io.shixian.jackson;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Source;
import io.shixian.core.law.Strength;
import io.shixian.core.procedure.Expiry;
import io.shixian.core.procedure.Phase;
import io.shixian.core.procedure.Requirement;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words of which a file may choose one, by their codes. */
final class Vocabulary {

    static final Map<String, Source.Kind> KINDS = byCode(Source.Kind.values());
    static final Map<String, Strength> STRENGTHS = byCode(Strength.values());
    static final Map<String, Phase> PHASES = byCode(Phase.values());
    static final Map<String, Requirement> REQUIREMENTS = byCode(Requirement.values());
    static final Map<String, Expiry.Effect> EFFECTS = byCode(Expiry.Effect.values());

    private Vocabulary() {}

    private static <E extends Enum<E>> Map<String, E> byCode(E[] words) {
        Map<String, E> codes = new LinkedHashMap<>();
        for (E word : words) {
            codes.put(Codes.of(word), word);
        }
        return codes;
    }
}
