package io.shixian.core.casefile;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.casefile.Refusal.Code;
import io.shixian.core.deadline.Deadline;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Label;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Checklist;
import io.shixian.core.procedure.Item;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Requirement;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.core.procedure.Transition;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The words of every refusal: who, what, where, and what is possible instead. Of what was handed in, only codes and the
 * ids of parties are repeated.
 */
final class Refusals {

    private Refusals() {}

    static Refusal caseExists(CaseFile file) {
        return refusal(
                Code.CASE_EXISTS,
                "办件" + file.id() + "已存在；请使用新的编号",
                "case " + file.id() + " is there already; choose another id",
                Optional.empty());
    }

    static Refusal mayNotOpen(Procedure procedure, Actor by) {
        List<Role> roles = procedure.opening().roles();
        return refusal(
                Code.NOT_THIS_ROLE,
                zh(by.role()) + "不能发起「" + procedure.label().zh() + "」；可以发起的是：" + names(roles, true),
                "the " + en(by.role()) + " can't open '" + procedure.label().en() + "'; possible for: "
                        + names(roles, false),
                Optional.of(procedure.opening().clause()));
    }

    static Refusal namesAnother(Actor by, Clause clause) {
        return refusal(
                Code.MAY_NOT_NAME_PARTY,
                zh(by.role()) + "发起时不能指明他人为" + zh(by.role()) + "；请由本人发起，或由可以代为登记的角色发起",
                "the " + en(by.role()) + " can't name somebody else as " + en(by.role())
                        + "; let that party open the matter, or a role that may register it",
                Optional.of(clause));
    }

    static Refusal closed(CaseFile file) {
        return refusal(
                Code.CASE_CLOSED,
                "此件已终结（「" + file.stage().label().zh() + "」），不能再办理；如有新情况请另行提出",
                "the case has ended in stage '" + file.stage().label().en() + "'; open a new one for anything new",
                Optional.of(ending(file).clause()));
    }

    /** Erasing words after the end is not what ended the case. */
    private static CaseEvent ending(CaseFile file) {
        List<CaseEvent> history = file.history();
        int last = history.size() - 1;
        while (history.get(last) instanceof CaseEvent.Erased) {
            last--;
        }
        return history.get(last);
    }

    static Refusal unknownAction(CaseFile file, String action) {
        Collection<Action> actions = file.procedure().actions();
        return refusal(
                Code.UNKNOWN_ACTION,
                "「" + file.procedure().label().zh() + "」没有动作 " + shortened(action) + "；已有动作："
                        + list(actions, Action::code, "、"),
                file.procedure().label().en() + " has no action " + shortened(action) + "; it has "
                        + list(actions, Action::code, ", "),
                Optional.empty());
    }

    static Refusal notInThisStage(CaseFile file, Actor by, Action action) {
        Optional<Clause> clause = file.procedure().steps().stream()
                .filter(step -> step.action().equals(action))
                .map(Transition::clause)
                .findFirst();
        return refusal(
                Code.NOT_IN_THIS_STAGE,
                zh(by.role()) + "不能在「" + file.stage().label().zh() + "」阶段「"
                        + action.label().zh() + "」；此阶段可以：" + possible(file, Locale.CHINESE),
                "the " + en(by.role()) + " can't '" + action.label().en() + "' in stage '"
                        + file.stage().label().en() + "'; possible in this stage: " + possible(file, Locale.ENGLISH),
                clause);
    }

    static Refusal notThisRole(CaseFile file, Actor by, Transition step) {
        return refusal(
                Code.NOT_THIS_ROLE,
                zh(by.role()) + "不能在「" + file.stage().label().zh() + "」阶段「"
                        + step.action().label().zh() + "」；此阶段可以：" + possible(file, Locale.CHINESE),
                "the " + en(by.role()) + " can't '" + step.action().label().en() + "' in stage '"
                        + file.stage().label().en() + "'; possible in this stage: " + possible(file, Locale.ENGLISH),
                Optional.of(step.clause()));
    }

    static Refusal notThisParty(CaseFile file, Actor by, Transition step) {
        String bound = file.party(by.role()).map(Object::toString).orElse("");
        return refusal(
                Code.NOT_THIS_PARTY,
                zh(by.role()) + by.name().zh() + "不能「" + step.action().label().zh() + "」：此件的" + zh(by.role()) + "是"
                        + bound,
                en(by.role()) + " " + by.name().en() + " can't '"
                        + step.action().label().en() + "': the " + en(by.role()) + " of this case is " + bound,
                Optional.of(step.clause()));
    }

    static Refusal needs(Transition step, Requirement what) {
        Code code = switch (what) {
            case REASON -> Code.REASON_MISSING;
            case DOCUMENT -> Code.DOCUMENT_MISSING;
            case GRADE -> Code.GRADE_MISSING;
        };
        return refusal(
                code,
                "「" + step.action().label().zh() + "」需要" + what.label().zh(),
                "'" + step.action().label().en() + "' needs " + what.label().en(),
                Optional.of(step.clause()));
    }

    static Refusal notNamed(Transition step, Role role) {
        return refusal(
                Code.PARTY_NOT_NAMED,
                "「" + step.action().label().zh() + "」需要指明" + zh(role),
                "'" + step.action().label().en() + "' must name the " + en(role),
                Optional.of(step.clause()));
    }

    static Refusal openerNamesNobody(Role role, Clause clause) {
        return refusal(
                Code.PARTY_NOT_NAMED,
                "发起时需要指明" + zh(role),
                "opening it must name the " + en(role),
                Optional.of(clause));
    }

    static Refusal dayMissing(TimeLimit limit, String name, WorkCalendar calendar) {
        return refusal(
                Code.DAY_MISSING,
                "时限「" + limit.label().zh() + "」需要日期 " + name + "，格式如 2026-10-08，在" + calendar.firstDay() + "至"
                        + calendar.lastDay() + "之间",
                "the limit '" + limit.label().en() + "' needs the day '" + name + "', written like 2026-10-08, between "
                        + calendar.firstDay() + " and " + calendar.lastDay(),
                limit.clause());
    }

    static Refusal notReplaceable(Procedure procedure) {
        return refusal(
                Code.LIMIT_NOT_REPLACEABLE,
                "「" + procedure.label().zh() + "」没有可由其他规定另定的时限；请不另定时限",
                procedure.label().en() + " has no limit that another law may replace; open it without one",
                Optional.of(procedure.opening().clause()));
    }

    static Refusal alreadyConsented(CaseFile file, Actor by, Transition step, List<Role> open) {
        return refusal(
                Code.ALREADY_CONSENTED,
                zh(by.role()) + "已经「" + step.action().label().zh() + "」；尚待：" + names(open, true),
                "the " + en(by.role()) + " has done '" + step.action().label().en() + "' already; still open for: "
                        + names(open, false),
                Optional.of(step.clause()));
    }

    static Refusal windowClosed(Transition step, Deadline window) {
        String term = window.clock().term().label().zh();
        return refusal(
                Code.WINDOW_CLOSED,
                "「" + step.action().label().zh() + "」须在" + term + "内提出，已于" + window.lastDay() + "届满；可以另行提出",
                "'" + step.action().label().en() + "' is possible within "
                        + window.clock().term() + ", until " + window.lastDay() + "; open a new matter",
                Optional.of(step.clause()));
    }

    static Refusal mayNotName(Role role, List<Role> possible, Clause clause) {
        return refusal(
                Code.MAY_NOT_NAME_PARTY,
                "此步骤不能指明" + zh(role) + (possible.isEmpty() ? "" : "；可以指明：" + names(possible, true)),
                "this step may not name the " + en(role)
                        + (possible.isEmpty() ? "; name nobody" : "; it may name: " + names(possible, false)),
                Optional.of(clause));
    }

    static Refusal checklist(Transition step, Checklist list, Collection<String> given) {
        List<Item> open = list.items().stream()
                .filter(item -> !given.contains(item.code()))
                .toList();
        return refusal(
                Code.CHECKLIST_INCOMPLETE,
                "「" + step.action().label().zh() + "」需要逐项检查结果"
                        + (open.isEmpty()
                                ? "，至少一项"
                                : "，缺少：" + list(open, item -> item.label().zh() + "（" + item + "）", "、")),
                "'" + step.action().label().en() + "' needs the result of each item checked"
                        + (open.isEmpty()
                                ? ", one at least"
                                : "; missing: "
                                        + list(open, item -> item.label().en() + " (" + item + ")", ", ")),
                Optional.of(step.clause()));
    }

    static Refusal tooOften(CaseFile file, Transition step) {
        Predicate<Transition> other = row -> !row.equals(step);
        String zh = possible(file, other, Locale.CHINESE);
        String en = possible(file, other, Locale.ENGLISH);
        return refusal(
                Code.TOO_OFTEN,
                "「" + step.action().label().zh() + "」至多" + step.atMost() + "次" + (zh.isEmpty() ? "" : "；此阶段还可以：" + zh),
                "'" + step.action().label().en() + "' is possible " + times(step.atMost()) + " at most"
                        + (en.isEmpty() ? "" : "; still possible in this stage: " + en),
                Optional.of(step.clause()));
    }

    static Refusal timeReversed(CaseFile file, ZoneId zone) {
        OffsetDateTime last = file.last().recordedAt().atZone(zone).toOffsetDateTime();
        return refusal(
                Code.TIME_REVERSED,
                "时间早于此件上一事件（" + last + "）；事件须按时间先后记录",
                "the time lies before the last event of the case at " + last + "; events are recorded in order",
                Optional.empty());
    }

    private static String possible(CaseFile file, Locale locale) {
        return possible(file, step -> true, locale);
    }

    private static String possible(CaseFile file, Predicate<Transition> among, Locale locale) {
        boolean zh = locale.equals(Locale.CHINESE);
        return file.procedure().stepsFrom(file.stage()).stream()
                .filter(among)
                .map(step -> names(step.roles(), zh)
                        + (zh
                                ? "「" + step.action().label().zh() + "」"
                                : " '" + step.action().label().en() + "'"))
                .collect(Collectors.joining(zh ? "、" : ", "));
    }

    static Refusal refusal(Code code, String zh, String en, Optional<Clause> clause) {
        return new Refusal(code, new Label(zh, en), clause);
    }

    static String times(int number) {
        return number == 1 ? "once" : number + " times";
    }

    static <T> String list(Collection<T> items, Function<T, String> name, String comma) {
        return items.stream().map(name).collect(Collectors.joining(comma));
    }

    static String names(List<Role> roles, boolean zh) {
        return list(roles, zh ? Refusals::zh : Refusals::en, zh ? "或" : " or ");
    }

    static String zh(Role role) {
        return role.label().zh();
    }

    static String en(Role role) {
        return role.label().en();
    }

    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
