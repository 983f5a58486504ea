package io.shixian.core.casefile;

import static io.shixian.core.casefile.Refusals.en;
import static io.shixian.core.casefile.Refusals.list;
import static io.shixian.core.casefile.Refusals.names;
import static io.shixian.core.casefile.Refusals.refusal;
import static io.shixian.core.casefile.Refusals.shortened;
import static io.shixian.core.casefile.Refusals.times;
import static io.shixian.core.casefile.Refusals.zh;

import io.shixian.core.casefile.Refusal.Code;
import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.ExtensionRule;
import io.shixian.core.procedure.Requirement;
import io.shixian.core.procedure.SuspensionRule;
import io.shixian.core.procedure.TimeLimit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The words of refusals that concern the clock of a limit. */
final class LimitRefusals {

    private LimitRefusals() {}

    static Refusal unknownLimit(CaseFile file, String limit) {
        Collection<TimeLimit> limits = file.procedure().limits();
        return refusal(
                Code.UNKNOWN_LIMIT,
                "「" + file.procedure().label().zh() + "」没有时限 " + shortened(limit)
                        + (limits.isEmpty() ? "，也没有别的时限" : "；已有时限：" + list(limits, TimeLimit::code, "、")),
                file.procedure().label().en() + " has no limit " + shortened(limit)
                        + (limits.isEmpty() ? " and no other" : "; it has " + list(limits, TimeLimit::code, ", ")),
                Optional.empty());
    }

    static Refusal limitNotRunning(TimeLimit limit) {
        return limit(
                Code.LIMIT_NOT_RUNNING,
                limit,
                "未在计时：尚未开始、已经结束或已经届满",
                "is not running: it has not begun, has ended or has run out",
                limit.clause());
    }

    static Refusal noExtensionRule(TimeLimit limit) {
        return limit(
                Code.NO_EXTENSION_RULE, limit, "没有可以延长的规定", "can't be extended: no rule allows it", limit.clause());
    }

    static Refusal extensionTooLong(ExtensionRule rule, Term asked) {
        return refusal(
                Code.EXTENSION_TOO_LONG,
                "至多延长" + rule.most().label().zh() + "，申请了" + asked.label().zh(),
                "an extension is " + rule.most() + " at most, not " + asked,
                Optional.of(rule.clause()));
    }

    static Refusal extendedTooOften(TimeLimit limit, ExtensionRule rule) {
        return limit(
                Code.TOO_OFTEN,
                limit,
                "至多延长" + rule.times() + "次",
                "can be extended " + times(rule.times()) + " at most",
                Optional.of(rule.clause()));
    }

    static Refusal noSuspensionRule(TimeLimit limit) {
        return limit(
                Code.NO_SUSPENSION_RULE, limit, "没有可以暂停计时的规定", "can't be suspended: no rule allows it", limit.clause());
    }

    static Refusal unknownCause(SuspensionRule rule, String cause) {
        return refusal(
                Code.UNKNOWN_CAUSE,
                shortened(cause) + " 不是暂停计时的事由；可以的事由：" + String.join("、", rule.causes()),
                shortened(cause) + " is no ground to stop the clock; the grounds are "
                        + String.join(", ", rule.causes()),
                Optional.of(rule.clause()));
    }

    static Refusal alreadySuspended(TimeLimit limit) {
        return limit(
                Code.ALREADY_SUSPENDED, limit, "已经暂停计时；请先恢复", "is suspended already; resume it first", limit.clause());
    }

    static Refusal notSuspended(TimeLimit limit) {
        return limit(
                Code.NOT_SUSPENDED,
                limit,
                "没有暂停计时，或刚刚暂停",
                "is not suspended, or only since this instant",
                limit.clause());
    }

    static Refusal limitNeeds(TimeLimit limit, Requirement what, Clause clause) {
        Code code = what == Requirement.REASON ? Code.REASON_MISSING : Code.DOCUMENT_MISSING;
        return limit(
                code, limit, "需要" + what.label().zh(), "needs " + what.label().en(), Optional.of(clause));
    }

    static Refusal notTheseRoles(Actor by, List<Role> roles, Clause clause) {
        return refusal(
                Code.NOT_THIS_ROLE,
                zh(by.role()) + "无权作此决定；有权的是：" + names(roles, true),
                "the " + en(by.role()) + " can't decide this; possible for: " + names(roles, false),
                Optional.of(clause));
    }

    static Refusal otherParty(CaseFile file, Actor by, Clause clause) {
        String bound = file.party(by.role()).map(Object::toString).orElse("");
        return refusal(
                Code.NOT_THIS_PARTY,
                "此件的" + zh(by.role()) + "是" + bound + "，不是" + by.name().zh(),
                "the " + en(by.role()) + " of this case is " + bound + ", not "
                        + by.name().en(),
                Optional.of(clause));
    }

    private static Refusal limit(Code code, TimeLimit limit, String zh, String en, Optional<Clause> clause) {
        return refusal(
                code,
                "时限「" + limit.label().zh() + "」" + zh,
                "the limit '" + limit.label().en() + "' " + en,
                clause);
    }
}
