package io.shixian.core.request;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import io.shixian.core.procedure.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Collects everything that is wrong with an item. */
final class ItemCheck {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_BODY = 100;
    private static final int LONGEST_BODY_CODE = 18;

    private final List<Fault> faults = new ArrayList<>();

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    void names(Label name, ItemCodes codes, ItemBody body) {
        length("name", name.zh(), LONGEST_NAME);
        code("basic code", codes.basic(), codes.lengths().basic());
        code("implementation code", codes.implementation(), codes.lengths().implementation());
        length("body", body.name(), LONGEST_BODY);
        code("body's code", body.code(), LONGEST_BODY_CODE);
        words("joint organs", body.jointOrgans());
        unless(
                new HashSet<>(body.jointOrgans()).size() == body.jointOrgans().size(),
                "joint organs",
                "one is there twice; name each once");
    }

    void handling(ItemAccess access, ItemRules rules, ItemLimits limits) {
        unless(!access.served().isEmpty(), "served", "nobody is served; name those who can ask for it");
        unless(!access.ways().isEmpty(), "ways", "it can't be asked for; name a way, such as the window");
        unless(!rules.conditions().isEmpty(), "conditions", "there are none; say when it is accepted");
        words("conditions", rules.conditions());
        unless(!rules.flow().isEmpty(), "procedure", "there is none; say in words how it is handled");
        words("procedure", rules.flow());
        rules.procedure().ifPresent(code -> unlessRefused("procedure", () -> Codes.check(code)));
        unless(
                rules.quantityLimit().filter(String::isBlank).isEmpty(),
                "quantity limit",
                "it is blank; say how many, or leave it out");
        unless(
                limits.statutory().isPresent() || limits.promised().isPresent(),
                "limits",
                "there is neither a statutory nor a promised one; give one of them");
        limits.statutory().ifPresent(limit -> onwards("statutory limit", limit.term()));
        limits.promised().ifPresent(limit -> onwards("promised limit", limit.term()));
        unlessRefused("limits", limits::promise);
    }

    void onwards(String place, Term term) {
        unless(
                term.direction() == Term.Direction.AFTER,
                place,
                term + " is counted backwards; write " + new Term(term.amount(), term.unit(), Term.Direction.AFTER));
    }

    void unless(boolean sound, String place, String what) {
        if (!sound) {
            faults.add(new Fault(place, what));
        }
    }

    private void unlessRefused(String place, Runnable asked) {
        try {
            asked.run();
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(place, String.valueOf(e.getMessage())));
        }
    }

    private void words(String place, List<String> texts) {
        unless(texts.stream().noneMatch(String::isBlank), place, "one is blank; fill it in or leave it out");
    }

    private void length(String place, String text, int longest) {
        int length = text.codePointCount(0, text.length());
        unless(
                !text.isBlank() && length <= longest,
                place,
                (text.isBlank() ? "it is blank" : length + " characters") + "; write 1 to " + longest);
    }

    /** Letters and digits, the type an of the standard. */
    private void code(String place, String code, int longest) {
        boolean form =
                code.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'));
        unless(
                form && !code.isEmpty() && code.length() <= longest,
                place,
                "'" + (code.length() <= longest ? code : code.substring(0, longest) + "…") + "' has " + code.length()
                        + " characters; write 1 to " + longest + " letters and digits");
    }
}
