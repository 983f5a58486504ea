package io.shixian.examples.servicedesk.account;

import io.shixian.core.law.Label;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.examples.servicedesk.access.Viewer;
import java.util.List;
import java.util.Optional;

/**
 * The users of the demonstration: invented units and people. The password of each is {@code demo-} with its login, so this host
 * must never stand where others than its developer reach it.
 */
public final class DemoUsers {

    // spotless:off
    private static final List<Viewer> ALL = List.of(
            user("administrator", "管理方·政务服务数据管理局", "administrator, data office",       "data-office",        Role.ADMINISTRATOR),
            user("operator",      "运营方·平台运营中心",       "operator, operations centre",      "operations-centre",  Role.OPERATOR),
            user("supervisor",    "监督部门·效能监督室",       "supervisor, efficiency office",    "efficiency-office",  Role.SUPERVISOR),
            user("accessor-a",    "接入方甲·市场监管局",       "accessor A, market office",        "market-office",      Role.ACCESSOR),
            user("accessor-b",    "接入方乙·人力社保局",       "accessor B, labour office",        "labour-office",      Role.ACCESSOR),
            user("unit",          "事权责任单位·住房建设局",   "responsible unit, housing office", "housing-office",     Role.RESPONSIBLE_UNIT, Role.HANDLER),
            user("citizen",       "申请人·王小明",             "applicant, a citizen",             "citizen-1001",       Role.APPLICANT),
            user("enterprise",    "申请人·示例科技有限公司",   "applicant, an enterprise",         "enterprise-2001",    Role.APPLICANT),
            user("window",        "综合窗口",                  "service window",                   "window-3",           Role.WINDOW),
            user("examiner",      "审查人员·刘审查",           "examiner",                         "examiner-7",         Role.EXAMINER),
            user("second",        "第二审查人员·赵审查",       "second examiner",                  "examiner-8",         Role.SECOND_EXAMINER),
            user("decider",       "机关负责人·陈局长",         "decider",                          "decider-1",          Role.DECIDER),
            user("reviewer",      "企业平台审核岗",            "enterprise platform, reviewer",    "post-review",        Role.REVIEWER),
            user("dispatcher",    "企业平台转派岗",            "enterprise platform, dispatcher",  "post-dispatch",      Role.DISPATCHER),
            user("callback",      "企业平台回访岗",            "enterprise platform, call-back",   "post-callback",      Role.CALLBACK),
            user("institution",   "专业化服务机构·诚信会计所", "service institution",              "institution-5",      Role.SERVICE_INSTITUTION));
    // spotless:on

    private DemoUsers() {}

    private static Viewer user(String login, String zh, String en, String party, Role... roles) {
        return new Viewer(login, new Label(zh, en), new Party(party), List.of(roles));
    }

    /** Returns all of them, in the order in which they are shown. */
    public static List<Viewer> all() {
        return ALL;
    }

    /** Finds one by its login. */
    public static Optional<Viewer> find(String login) {
        return ALL.stream().filter(user -> user.login().equals(login)).findFirst();
    }

    /** Finds the one that is a party. */
    public static Optional<Viewer> of(Party party) {
        return ALL.stream().filter(user -> user.party().equals(party)).findFirst();
    }

    /** Returns the password of one. */
    public static String password(Viewer user) {
        return "demo-" + user.login();
    }
}
