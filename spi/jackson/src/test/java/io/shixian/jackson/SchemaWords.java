package io.shixian.jackson;

import java.util.Map;
import java.util.Optional;

/** What an editor shows about a field of a file of rules. */
final class SchemaWords {

    // spotless:off
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("source", "出处：定义在 source 或 sources 中的文本 / the text it comes from"),
            Map.entry("sources", "引用的其他文本 / other texts that are cited"),
            Map.entry("inForce", "施行首日 / the first day in force"),
            Map.entry("until", "失效前最后一日 / the last day in force"),
            Map.entry("place", "条款位置，如 32.1.4 或 5.3 / the place in the text, such as 32.1.4 or 5.3"),
            Map.entry("citation", "引用写法；法规条款和标准章节可省略 / how it is cited; may be left out for articles and sections"),
            Map.entry("id", "由出处和位置得出，可省略 / made of source and place, may be left out"),
            Map.entry("amendments", "对已有程序的变更 / changes of procedures that are there"),
            Map.entry("procedures", "自带的程序 / procedures that the book brings"),
            Map.entry("withdrawn", "停用该时限 / switches the limit off"),
            Map.entry("term", "期限，如 5个工作日 / how long, such as 5 working days"),
            Map.entry("lead", "剩余多少时预警 / how much is left when the warning begins"),
            Map.entry("choice", "起算方式的另一种读法 / another reading of when it starts"),
            Map.entry("owedBy", "责任方 / the role that owes the act"),
            Map.entry("extension", "延长规则 / how it may be lengthened"),
            Map.entry("suspension", "暂停规则 / how its clock may be stopped"),
            Map.entry("within", "进入阶段后多久内可以办理 / how long after the stage began it is possible"),
            Map.entry("strength", "约束力 / how strictly it binds"),
            Map.entry("phase", "事项是否随之结束 / whether the matter ends with it"),
            Map.entry("gap", "条款未作规定，为自定 / the clause is silent and the rule is its author's own"),
            Map.entry("binds", "必须指定的角色 / roles for which a party must be named"),
            Map.entry("names", "开启时必须指定的角色 / roles for which the opener must name a party"),
            Map.entry("mayBind", "可以指定的角色 / roles for which a party may be named"),
            Map.entry("releases", "解除指定的角色 / roles that are bound to nobody afterwards"),
            Map.entry("tells", "告知的角色 / roles whose parties are told"),
            Map.entry("atMost", "最多次数，0 为不限 / how often at most, 0 for any number"),
            Map.entry("joint", "每个角色各自同意 / every role consents for itself"),
            Map.entry("checklist", "逐项核对的清单 / the list to work through"),
            Map.entry("failed", "有一项不符时转入的阶段 / the stage if an item fails"),
            Map.entry("fromOpening", "自开启起算 / starts with the opening"),
            Map.entry("from", "起始 / where or with what it starts"),
            Map.entry("fromExpiry", "自其他时限届满起算 / starts when another limit runs out"),
            Map.entry("day", "随起始动作提交的日期名 / the name of the day that is handed in"),
            Map.entry("stoppedBy", "使时限终止的动作 / actions that end it without a verdict"),
            Map.entry("expiry", "届满的法律后果 / what is deemed to happen when it runs out"),
            Map.entry("replaceable", "其他法律可另定期限 / another law may fix another term"),
            Map.entry("choices", "起算的其他读法 / other readings of its start"));
    // spotless:on

    private SchemaWords() {}

    static Optional<String> of(String field) {
        return Optional.ofNullable(WORDS.get(field));
    }
}
