package io.shixian.examples.servicedesk.traffic;

import static io.shixian.examples.servicedesk.traffic.Cast.ACCESSOR_A;
import static io.shixian.examples.servicedesk.traffic.Cast.ACCESSOR_B;
import static io.shixian.examples.servicedesk.traffic.Cast.CITIZEN;
import static io.shixian.examples.servicedesk.traffic.Cast.ENTERPRISE;
import static io.shixian.examples.servicedesk.traffic.Cast.OPERATOR;
import static io.shixian.examples.servicedesk.traffic.Cast.SUPERVISOR;
import static io.shixian.examples.servicedesk.traffic.Cast.UNIT;
import static io.shixian.examples.servicedesk.traffic.Cast.citizen;
import static io.shixian.examples.servicedesk.traffic.Cast.enterprise;
import static io.shixian.examples.servicedesk.traffic.Story.grade;

import io.shixian.core.casefile.Particulars;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import java.util.List;

/** Consultations, complaints, evaluations and reports that come to the platform. */
final class TicketStories {

    private static final String COMPLAINT = "complaint.business";
    private static final String FAULT = "complaint.technical";
    private static final String QUESTION = "consultation.business";
    private static final String HELP = "consultation.technical";

    private TicketStories() {}

    private static Particulars to(Actor accessor) {
        return Particulars.naming(Role.ACCESSOR, accessor.party().id());
    }

    private static Particulars toUnit() {
        return Particulars.naming(Role.RESPONSIBLE_UNIT, UNIT.party().id());
    }

    // spotless:off
    static List<Story> all() {
        return List.of(
                Story.of(COMPLAINT, 12, CITIZEN, "社保转移多次退件", "材料齐全仍三次被退，说法不一")
                        .then(11, OPERATOR, "dispatch", to(ACCESSOR_B)).then(9, ACCESSOR_B, "accept")
                        .then(4, ACCESSOR_B, "reply", "经核查系经办人口径不一，已致歉并办结转移").then(2, CITIZEN, "close"),
                Story.of(COMPLAINT, 11, citizen(0), "网上核名驳回未说明理由", "只显示不予通过，没有理由")
                        .then(9, OPERATOR, "dispatch", to(ACCESSOR_A)),
                Story.of(COMPLAINT, 8, enterprise(0), "变更登记超期未办", "提交已两周，页面一直显示办理中")
                        .then(6, OPERATOR, "dispatch", to(ACCESSOR_A)),
                Story.of(COMPLAINT, 7, citizen(1), "窗口要求重复提交复印件", "系统中已有电子证照，窗口仍要复印件")
                        .then(6, OPERATOR, "dispatch", to(ACCESSOR_B)).then(2, ACCESSOR_B, "accept"),
                Story.of(COMPLAINT, 13, enterprise(1), "补贴审核口径前后不一", "两次咨询的答复不同，影响申报")
                        .then(12, OPERATOR, "dispatch", to(ACCESSOR_B)).then(1, ACCESSOR_B, "accept"),
                Story.of(COMPLAINT, 5, citizen(2), "要求对民事合同作出处理", "请求责令对方退还定金")
                        .then(4, OPERATOR, "dispatch", to(ACCESSOR_A))
                        .then(1, ACCESSOR_A, "decline", "属民事纠纷，请通过仲裁或者诉讼解决"),
                Story.of(COMPLAINT, 4, citizen(3), "公积金提取指引过期", "指引中的链接已失效")
                        .then(4, OPERATOR, "dispatch", to(ACCESSOR_A))
                        .then(2, ACCESSOR_A, "return", "不属本单位职责，建议转人力社保部门")
                        .then(1, OPERATOR, "dispatch", to(ACCESSOR_B)),
                Story.of(COMPLAINT, 1, CITIZEN, "预约号源放出即无", "连续三天零点抢不到号"),
                Story.of(COMPLAINT, 0, enterprise(2), "电子执照下载失败", "下载的文件打不开"),
                Story.of(FAULT, 6, citizen(4), "人脸识别总是失败", "换了三部手机都不行")
                        .then(5, OPERATOR, "reply", "已修复低版本系统的兼容问题，请更新后再试").then(4, citizen(4), "close"),
                Story.of(FAULT, 7, ENTERPRISE, "上传附件超过 10 兆报错", "年报附件无法上传")
                        .then(3, OPERATOR, "reply", "上限已调至 50 兆").then(2, ENTERPRISE, "rework"),
                Story.of(FAULT, 4, citizen(5), "进度查询页面空白", "点开后一直是白屏"),
                Story.of(FAULT, 1, citizen(6), "短信验证码收不到", "半小时内试了五次"),
                Story.of(HELP, 3, CITIZEN, "如何找回登录口令", "手机号已更换")
                        .then(3, OPERATOR, "answer-from-knowledge-base", "请在登录页选择更换手机号，凭人脸核验办理").then(2, CITIZEN, "close"),
                Story.of(HELP, 2, enterprise(3), "法人账号如何授权经办人", "需要给会计开通权限"),
                Story.of(HELP, 5, citizen(7), "电子证照如何出示", "住店时对方不认截图"),
                Story.of(HELP, 0, citizen(8), "能否用港澳居民居住证注册", "没有居民身份证"),
                Story.of(QUESTION, 4, CITIZEN, "公租房申请的收入标准", "家庭三口人，是否符合条件")
                        .then(4, OPERATOR, "dispatch", toUnit())
                        .then(2, UNIT, "reply", "三口之家年可支配收入不超过上年度人均两倍即可申请")
                        .then(1, CITIZEN, "rework"),
                Story.of(QUESTION, 6, citizen(9), "加装电梯需要多少户同意", "楼里有一户在外地")
                        .then(6, OPERATOR, "dispatch", toUnit())
                        .then(3, UNIT, "reply", "双三分之二以上参与表决，参与者双四分之三以上同意").then(2, OPERATOR, "close"),
                Story.of(QUESTION, 9, enterprise(4), "施工许可分阶段办理条件", "基坑能否先行办理")
                        .then(8, OPERATOR, "dispatch", toUnit()),
                Story.of(QUESTION, 5, citizen(10), "二手房网签撤销怎么办", "买卖双方协商解除")
                        .then(4, OPERATOR, "dispatch", toUnit()),
                Story.of("evaluation", 4, citizen(11), "对窗口服务的评价", "办理不动产登记")
                        .then(4, citizen(11), "evaluate", grade(5, "跑了三趟才办完"))
                        .then(3, OPERATOR, "open-follow-up", toUnit())
                        .then(2, UNIT, "contact").then(1, UNIT, "rectify"),
                Story.of("evaluation", 2, citizen(12), "对网上办理的评价", "办理社保卡补换")
                        .then(2, citizen(12), "evaluate", grade(1, "十分钟办好")).then(1, OPERATOR, "close"),
                Story.of("report", 5, citizen(13), "中介冒用平台名义收费", "称可加急办证收取费用")
                        .then(3, SUPERVISOR, "verify").then(1, SUPERVISOR, "handle"));
    }
    // spotless:on
}
