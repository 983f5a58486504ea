package io.shixian.examples.cli.identity;

import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import io.shixian.core.party.CaseNumber;
import io.shixian.core.party.DivisionCode;
import io.shixian.core.party.ItemCode;
import io.shixian.core.party.MobileNumber;
import io.shixian.core.party.OrganisationCode;
import io.shixian.core.party.ResidentId;
import io.shixian.core.party.UnifiedSocialCreditCode;
import io.shixian.core.party.Verdict;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.WrongUse;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a number is said to be; nobody guesses it from the number. */
enum NumberKind {
    CREDIT_CODE("统一社会信用代码", "unified social credit code", UnifiedSocialCreditCode::verdict, Function.identity()),
    ORGANISATION("组织机构代码", "organisation code", OrganisationCode::verdict, Function.identity()),
    RESIDENT(
            "公民身份号码",
            "resident number",
            ResidentId::verdict,
            text -> ResidentId.of(text).masked()),
    MOBILE(
            "手机号码",
            "mobile number",
            MobileNumber::verdict,
            text -> MobileNumber.of(text).masked()),
    DIVISION("行政区划代码", "division code", DivisionCode::verdict, Function.identity()),
    BASIC_ITEM("事项基本编码", "basic code of an item", itemCode(ItemCode.Kind.BASIC), Function.identity()),
    ITEM("事项实施编码", "implementation code of an item", itemCode(ItemCode.Kind.IMPLEMENTATION), Function.identity()),
    CASE_NUMBER("办件编号", "case number", CaseNumber::verdict, Function.identity());

    private final Label label;
    private final Function<String, Verdict> verdict;
    private final Function<String, String> shown;

    NumberKind(String zh, String en, Function<String, Verdict> verdict, Function<String, String> shown) {
        this.label = new Label(zh, en);
        this.verdict = verdict;
        this.shown = shown;
    }

    private static Function<String, Verdict> itemCode(ItemCode.Kind kind) {
        return text -> ItemCode.verdict(kind, text);
    }

    /**
     * Finds a kind by its code.
     *
     * @throws WrongUse if there is none
     */
    static NumberKind parse(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new WrongUse("--kind " + Quoted.of(code) + " is not a kind of number; write one of "
                        + Arrays.stream(values()).map(NumberKind::code).collect(Collectors.joining(", "))));
    }

    String code() {
        return Codes.of(this);
    }

    Label label() {
        return label;
    }

    Verdict verdict(String text) {
        return verdict.apply(text);
    }

    /** Returns a valid number as it may be shown, or nothing where it also reads as somebody's own. */
    String shown(String text) {
        boolean personal = ResidentId.verdict(text.replace('x', 'X')).isWellFormed()
                || MobileNumber.verdict(text).isValid();
        String part = shown.apply(text);
        return personal && part.equals(text) ? "" : part;
    }
}
