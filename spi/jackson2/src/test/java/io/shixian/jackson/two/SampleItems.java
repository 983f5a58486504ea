package io.shixian.jackson.two;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Label;
import io.shixian.core.law.Sources;
import io.shixian.core.party.DivisionCode;
import io.shixian.core.party.ItemCode;
import io.shixian.core.party.MobileNumber;
import io.shixian.core.party.OrganisationCode;
import io.shixian.core.party.ResidentId;
import io.shixian.core.party.UnifiedSocialCreditCode;
import io.shixian.core.request.BodyKind;
import io.shixian.core.request.CaseType;
import io.shixian.core.request.CodeLengths;
import io.shixian.core.request.ExercisingLevel;
import io.shixian.core.request.HandlingWay;
import io.shixian.core.request.ItemAccess;
import io.shixian.core.request.ItemBody;
import io.shixian.core.request.ItemCodes;
import io.shixian.core.request.ItemLimit;
import io.shixian.core.request.ItemLimits;
import io.shixian.core.request.ItemRules;
import io.shixian.core.request.ItemType;
import io.shixian.core.request.Material;
import io.shixian.core.request.MaterialForm;
import io.shixian.core.request.Scope;
import io.shixian.core.request.Served;
import io.shixian.core.request.ServiceItem;
import io.shixian.core.request.SpecialProcedure;
import io.shixian.core.request.TolerantAcceptance;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Numbers with a check character and sound service items: what random parts would hardly ever fit. */
final class SampleItems {

    private static final Label NAME = new Label("某项许可", "some licence");
    private static final ItemBody BODY = new ItemBody(
            "某市某局", "11440000000000000X", BodyKind.STATUTORY_ORGAN, ExercisingLevel.CITY, List.of("某市另一局"));

    private static final ServiceItem PLAIN = new ServiceItem(
            NAME,
            ItemCodes.of("0012345000", "11440000ABC0012345000001"),
            ItemType.LICENCE,
            CaseType.INSTANT,
            BODY,
            new ItemAccess(Set.of(Served.ENTERPRISE), Set.of(HandlingWay.WINDOW), Set.of()),
            ItemRules.of(List.of("有固定场所"), List.of("申请", "决定")),
            ItemLimits.statutory(Term.sameDay()),
            List.of(),
            Optional.empty());

    private static final ServiceItem FULL = new ServiceItem(
            NAME,
            new ItemCodes("001234500012", "A".repeat(36), CodeLengths.UPLOAD_TABLES),
            ItemType.of("21", "本市事项", "matter of the city"),
            CaseType.PROMISED,
            BODY,
            new ItemAccess(
                    Set.of(Served.values()),
                    Set.of(HandlingWay.values()),
                    Set.of(Scope.NEARBY, Scope.NATIONWIDE, Scope.of("nearby-cities", "邻市通办", "nearby cities"))),
            new ItemRules(
                    List.of("有固定场所", "说明 \"/\" 🙂"),
                    List.of("申请", "受理", "决定"),
                    Optional.of("licence.general"),
                    Set.of(SpecialProcedure.values()),
                    true,
                    Optional.of("每年十件")),
            new ItemLimits(
                    Optional.of(new ItemLimit(Term.workdays(20), Optional.of("不含听证"))),
                    Optional.of(ItemLimit.of(Term.workdays(8)))),
            List.of(
                    Material.required("application", "申请表", "application form"),
                    Material.required("lease", "租赁合同", "lease").copies(2).in(MaterialForm.ORIGINAL, MaterialForm.COPY),
                    Material.optional("photo", "照片", "photograph")),
            Optional.of(new TolerantAcceptance(
                    Set.of("lease"), Term.workdays(10), Sources.OTHER_RULE.cited("某市政务服务条例第二十四条"))));

    private SampleItems() {}

    /** Returns null for any other type. */
    static Object of(Class<?> type, Random random) {
        boolean first = random.nextBoolean();
        return switch (type.getSimpleName()) {
            case "ResidentId" -> new ResidentId(first ? "11010519491231002X" : "440524188001010014");
            case "MobileNumber" -> new MobileNumber(first ? "13812345678" : "19900000000");
            case "DivisionCode" -> new DivisionCode(first ? "320000" : "320102001");
            // The second of each was made by lenient alone: its check character is wrong.
            case "UnifiedSocialCreditCode" ->
                UnifiedSocialCreditCode.lenient(first ? "91350100M000100Y43" : "91350100M000100Y4Z");
            case "OrganisationCode" -> OrganisationCode.lenient(first ? "M000100Y4" : "M000100Y5");
            case "ItemCode" ->
                new ItemCode(Parts.oneOf(ItemCode.Kind.values(), random), first ? "0012345000" : "A".repeat(50));
            case "ItemType" -> first ? ItemType.RULING : ItemType.of("09", "裁决", "ruling of ours");
            case "ServiceItem" -> first ? PLAIN : FULL;
            default -> null;
        };
    }
}
