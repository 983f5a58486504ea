package io.shixian.jackson.two;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Label;
import io.shixian.core.law.Sources;
import io.shixian.core.request.BodyKind;
import io.shixian.core.request.CaseType;
import io.shixian.core.request.ExercisingLevel;
import io.shixian.core.request.HandlingWay;
import io.shixian.core.request.ItemAccess;
import io.shixian.core.request.ItemBody;
import io.shixian.core.request.ItemCodes;
import io.shixian.core.request.ItemLimits;
import io.shixian.core.request.ItemRules;
import io.shixian.core.request.ItemType;
import io.shixian.core.request.Material;
import io.shixian.core.request.Scope;
import io.shixian.core.request.Served;
import io.shixian.core.request.ServiceItem;
import io.shixian.core.request.TolerantAcceptance;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A made-up service item: its parts fit each other too seldom to be drawn. */
final class SampleItem {

    private SampleItem() {}

    static ServiceItem item() {
        return new ServiceItem(
                new Label("某项许可", "some licence"),
                ItemCodes.of("0012345000", "11440000ABC0012345000001"),
                ItemType.LICENCE,
                CaseType.PROMISED,
                new ItemBody("某市某局", "11440000000000000X", BodyKind.STATUTORY_ORGAN, ExercisingLevel.CITY, List.of()),
                new ItemAccess(Set.of(Served.ENTERPRISE), Set.of(HandlingWay.WINDOW), Set.of(Scope.PROVINCE_WIDE)),
                ItemRules.of(List.of("有固定场所"), List.of("申请", "受理", "审查", "决定")),
                ItemLimits.of(Term.workdays(20), Term.workdays(8)),
                List.of(
                        Material.required("application", "申请表", "application form"),
                        Material.required("identity", "身份证明", "proof of identity")
                                .copies(2)),
                Optional.of(new TolerantAcceptance(
                        Set.of("identity"), Term.workdays(10), Sources.OTHER_RULE.cited("某市规定"))));
    }
}
