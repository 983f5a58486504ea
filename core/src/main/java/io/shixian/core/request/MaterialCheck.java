package io.shixian.core.request;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what is wrong with the materials of an item, and with the rule on which of them may come later. */
final class MaterialCheck {

    private MaterialCheck() {}

    static void check(ItemCheck faults, List<Material> materials, Optional<TolerantAcceptance> tolerance) {
        Set<String> codes = new HashSet<>();
        for (Material material : materials) {
            String place = "material " + material.code();
            faults.unless(codes.add(material.code()), place, "the code is there twice; give each its own");
            faults.unless(material.copies() >= 1, place, material.copies() + " copies; write 1 or more");
            faults.unless(!material.forms().isEmpty(), place, "it is taken in no form; name one");
        }
        tolerance.ifPresent(rule -> tolerance(faults, materials, rule));
    }

    private static void tolerance(ItemCheck faults, List<Material> materials, TolerantAcceptance rule) {
        String place = "tolerance";
        Set<String> required = new HashSet<>();
        materials.stream().filter(Material::required).map(Material::code).forEach(required::add);
        faults.onwards(place, rule.within());
        faults.unless(!rule.later().isEmpty(), place, "it names no material; name one, or leave the rule out");
        rule.later().stream()
                .sorted()
                .filter(code -> !required.contains(code))
                .forEach(code -> faults.unless(
                        false, place, "'" + code + "' is not a required material; only these may come later"));
        faults.unless(
                required.isEmpty() || !rule.later().containsAll(required),
                place,
                "every required material may come later; leave the main ones out");
    }
}
