package io.shixian.core.casefile;

import static io.shixian.core.casefile.Refusals.en;
import static io.shixian.core.casefile.Refusals.refusal;
import static io.shixian.core.casefile.Refusals.zh;

import io.shixian.core.casefile.Refusal.Code;
import io.shixian.core.party.Actor;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import java.util.Optional;

/** The words of refusals to move a case to another version of its procedure. */
final class VersionRefusals {

    private VersionRefusals() {}

    static Refusal notThisRole(Actor by) {
        return refusal(
                Code.NOT_THIS_ROLE,
                zh(by.role()) + "不能变更此件适用的程序版本；可以变更的是：管理方",
                "the " + en(by.role()) + " can't move a case to another version; possible for: administrator",
                Optional.empty());
    }

    static Refusal noReason() {
        return refusal(
                Code.REASON_MISSING,
                "变更适用的程序版本需要说明理由",
                "moving a case to another version needs a reason",
                Optional.empty());
    }

    static Refusal noOtherVersion(CaseFile file, Procedure later) {
        return refusal(
                Code.NO_SUCH_VERSION,
                "此件适用 " + file.procedure() + "，不能改为 " + later + "；请指明同一程序的另一版本",
                "the case is on " + file.procedure() + " and can't move to " + later
                        + "; name another version of the same procedure",
                Optional.empty());
    }

    static Refusal stageNotThere(CaseFile file, Procedure later) {
        return refusal(
                Code.VERSION_DOES_NOT_FIT,
                later + " 没有阶段「" + file.stage().label().zh() + "」；请先办理到两个版本共有的阶段",
                later + " has no such stage as '" + file.stage().label().en()
                        + "'; take the case to a stage that both versions have first",
                Optional.empty());
    }

    static Refusal limitDoesNotFit(TimeLimit limit, Procedure later) {
        return refusal(
                Code.VERSION_DOES_NOT_FIT,
                "时限「" + limit.label().zh() + "」已延长或方向不同，不能改按 " + later + " 的单位计算；请待其结束后变更",
                "the limit '" + limit.label().en() + "' was extended in another unit, or runs the other way, in "
                        + later + "; move the case once it has ended",
                Optional.empty());
    }
}
