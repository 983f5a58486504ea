package io.shixian.core.request;

import io.shixian.core.law.Label;
import io.shixian.core.procedure.Fault;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A service item (事项): what can be asked of an organ, with its conditions, procedure and time limits, without which no item
 * is published (市级平台管理办法 3.3). The fields are those of GB/T 39046-2020, table 4.
 *
 * @param name      its name (事项名称), at most 200 characters; a host that has only the Chinese gives it twice
 * @param codes     by which codes it is known
 * @param type      what kind of item it is
 * @param caseType  how soon its cases are done
 * @param body      who exercises it
 * @param access    who can ask for it, and how and where
 * @param rules     by which rules its cases are handled
 * @param limits    its statutory and its promised time limit
 * @param materials what must and what may be handed in; empty if nothing is asked for
 * @param tolerance which materials may come later, if any may
 */
public record ServiceItem(
        Label name,
        ItemCodes codes,
        ItemType type,
        CaseType caseType,
        ItemBody body,
        ItemAccess access,
        ItemRules rules,
        ItemLimits limits,
        List<Material> materials,
        Optional<TolerantAcceptance> tolerance) {

    /**
     * Checks everything together.
     *
     * @throws UnsoundItemException with every fault of the item
     */
    public ServiceItem {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(codes, "codes");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(caseType, "caseType");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(access, "access");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(limits, "limits");
        materials = List.copyOf(materials);
        Objects.requireNonNull(tolerance, "tolerance");
        ItemCheck check = new ItemCheck();
        check.names(name, codes, body);
        check.handling(access, rules, limits);
        MaterialCheck.check(check, materials, tolerance);
        List<Fault> faults = check.faults();
        if (!faults.isEmpty()) {
            throw new UnsoundItemException(name.en(), faults);
        }
    }

    /** Finds a material by its code. */
    public Optional<Material> material(String code) {
        return materials.stream()
                .filter(material -> material.code().equals(code))
                .findFirst();
    }

    /** Returns everything that is missing of what the item asks for. */
    public Completeness completeness(Submission submission) {
        return Completeness.of(this, submission);
    }
}
