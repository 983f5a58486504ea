package io.shixian.core.request;

import static io.shixian.core.deadline.Term.workdays;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Label;
import io.shixian.core.law.Sources;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A made-up item: four materials, two of which may come later. */
final class Items {

    static final Clause LOCAL = Sources.OTHER_RULE.cited("某市政务服务条例第二十四条");

    static final Material FORM = Material.required("application", "申请表", "application form");
    static final Material IDENTITY =
            Material.required("identity", "身份证明", "proof of identity").copies(2).in(MaterialForm.COPY);
    static final Material LEASE =
            Material.required("lease", "租赁合同", "lease").in(MaterialForm.ORIGINAL, MaterialForm.COPY);
    static final Material PHOTO = Material.optional("photo", "照片", "photograph");

    static final ItemBody BODY = new ItemBody(
            "某市某局", "11440000000000000X", BodyKind.STATUTORY_ORGAN, ExercisingLevel.CITY, List.of("某市另一局"));
    static final ItemAccess ACCESS =
            new ItemAccess(Set.of(Served.ENTERPRISE), Set.of(HandlingWay.WINDOW), Set.of(Scope.PROVINCE_WIDE));
    static final ItemRules RULES = ItemRules.of(List.of("有固定场所"), List.of("申请", "受理", "审查", "决定"));

    private Items() {}

    static TolerantAcceptance later(Term within, String... codes) {
        return new TolerantAcceptance(Set.of(codes), within, LOCAL);
    }

    static ServiceItem item() {
        return with(ItemLimits.of(workdays(20), workdays(8)), Optional.of(later(workdays(10), "identity", "lease")));
    }

    static ServiceItem with(ItemLimits limits, Optional<TolerantAcceptance> tolerance) {
        return of(ItemCodes.of("0012345000", "11440000ABC0012345000001"), BODY, ACCESS, RULES, limits, tolerance);
    }

    static ServiceItem of(
            ItemCodes codes,
            ItemBody body,
            ItemAccess access,
            ItemRules rules,
            ItemLimits limits,
            Optional<TolerantAcceptance> tolerance) {
        return new ServiceItem(
                new Label("某项许可", "some licence"),
                codes,
                ItemType.LICENCE,
                CaseType.PROMISED,
                body,
                access,
                rules,
                limits,
                List.of(FORM, IDENTITY, LEASE, PHOTO),
                tolerance);
    }
}
