package io.shixian.spi.desk;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Refusal;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.law.Label;
import io.shixian.core.procedure.Procedure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Refusals of commands that reach no case. */
final class DeskRefusals {

    private static final int NEAREST = 4;

    private DeskRefusals() {}

    static Refusal unknownCase(CaseId id) {
        return refusal(Refusal.Code.UNKNOWN_CASE, "没有办件" + id + "；请先发起", "there is no case " + id + "; open it first");
    }

    static Refusal unknownProcedure(String code, Catalog catalog) {
        List<String> known = catalog.nearest(code, NEAREST);
        String asked = code.length() <= 40 ? code : code.substring(0, 40) + "…";
        return refusal(
                Refusal.Code.UNKNOWN_PROCEDURE,
                "没有程序 " + asked + "；相近的有：" + String.join("、", known),
                "there is no procedure " + asked + "; the nearest are " + String.join(", ", known));
    }

    static Refusal notInForce(Procedure procedure, Catalog catalog) {
        LocalDate first = catalog.procedures().stream()
                .filter(version -> version.code().equals(procedure.code()))
                .map(Procedure::inForce)
                .min(Comparator.naturalOrder())
                .orElse(procedure.inForce());
        return refusal(
                Refusal.Code.NOT_IN_FORCE,
                "「" + procedure.label().zh() + "」自 " + first + " 起适用，此前不能发起",
                procedure.label().en() + " is in force from " + first + " on and can't be opened before");
    }

    static Refusal noSuchVersion(Procedure present, int version, Catalog catalog) {
        String known = catalog.procedures().stream()
                .filter(procedure -> procedure.code().equals(present.code()))
                .map(procedure -> String.valueOf(procedure.version()))
                .collect(Collectors.joining(", "));
        return refusal(
                Refusal.Code.NO_SUCH_VERSION,
                "「" + present.label().zh() + "」没有版本 " + version + "；已有版本：" + known,
                present.label().en() + " has no version " + version + "; it has " + known);
    }

    private static Refusal refusal(Refusal.Code code, String zh, String en) {
        return new Refusal(code, new Label(zh, en), Optional.empty());
    }
}
