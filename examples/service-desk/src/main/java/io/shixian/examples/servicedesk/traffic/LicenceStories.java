package io.shixian.examples.servicedesk.traffic;

import static io.shixian.examples.servicedesk.traffic.Cast.CITIZEN;
import static io.shixian.examples.servicedesk.traffic.Cast.DECIDER;
import static io.shixian.examples.servicedesk.traffic.Cast.ENTERPRISE;
import static io.shixian.examples.servicedesk.traffic.Cast.EXAMINER;
import static io.shixian.examples.servicedesk.traffic.Cast.WINDOW;
import static io.shixian.examples.servicedesk.traffic.Cast.citizen;
import static io.shixian.examples.servicedesk.traffic.Cast.enterprise;
import static io.shixian.examples.servicedesk.traffic.Story.papers;

import io.shixian.core.casefile.Particulars;
import io.shixian.core.deadline.Term;
import io.shixian.core.party.Role;
import java.util.List;

/** Licences, and applications for information held by government. */
final class LicenceStories {

    private static final String LICENCE = "licence";

    private LicenceStories() {}

    // spotless:off
    static List<Story> all() {
        return List.of(
                Story.of(LICENCE, 8, ENTERPRISE, "食品经营许可（新办）", "门店一百二十平方米")
                        .then(6, WINDOW, "accept", papers("受理通知书-0611"))
                        .then(4, EXAMINER, "examine", Particulars.naming(Role.EXAMINER, EXAMINER.party().id()))
                        .then(2, DECIDER, "approve").then(1, WINDOW, "deliver"),
                Story.of(LICENCE, 9, enterprise(0), "道路运输经营许可", "货运车辆六台"),
                Story.of(LICENCE, 7, enterprise(1), "人力资源服务许可", "拟开展劳务派遣以外的业务")
                        .then(5, WINDOW, "request-supplement", papers("补正通知书-0207"))
                        .then(2, enterprise(1), "supplement"),
                Story.of(LICENCE, 6, CITIZEN, "医师执业注册变更", "执业地点变更")
                        .then(4, WINDOW, "accept", papers("受理通知书-0613")),
                Story.of(LICENCE, 20, enterprise(2), "危险化学品经营许可", "带储存设施")
                        .then(18, WINDOW, "accept", papers("受理通知书-0588"))
                        .then(15, EXAMINER, "examine", Particulars.naming(Role.EXAMINER, EXAMINER.party().id()))
                        .suspended(12, EXAMINER, "decision", "expert-review", papers("专家评审时间告知书-0031")),
                Story.of(LICENCE, 22, enterprise(3), "民办学校设立", "拟设培训机构一所")
                        .then(20, WINDOW, "accept", papers("受理通知书-0571"))
                        .then(16, EXAMINER, "examine", Particulars.naming(Role.EXAMINER, EXAMINER.party().id()))
                        .extended(3, DECIDER, "decision", Term.workdays(10), "现场核查须等整改完成"),
                Story.of(LICENCE, 24, enterprise(4), "取水许可", "年取水量八万立方米")
                        .then(22, WINDOW, "accept", papers("受理通知书-0560"))
                        .then(19, EXAMINER, "examine", Particulars.naming(Role.EXAMINER, EXAMINER.party().id())),
                Story.of(LICENCE, 10, citizen(0), "临时占道许可", "搭设脚手架十天")
                        .then(8, WINDOW, "accept", papers("受理通知书-0602"))
                        .then(3, DECIDER, "deny", papers("不予许可决定书-0044").withReason("占道影响消防通道")),
                Story.of(LICENCE, 1, citizen(1), "公共场所卫生许可", "美容店开业"),
                Story.of("licence.instant", 3, citizen(2), "教师资格证书补发", "证书遗失")
                        .then(3, WINDOW, "approve").then(2, WINDOW, "deliver"),
                Story.of("licence.instant", 1, citizen(3), "老年人优待证", "年满六十五周岁"),
                Story.of("licence.instant", 0, CITIZEN, "机动车临时号牌", "新车待上牌"),
                Story.of("information-disclosure", 18, citizen(4), "申请公开征地补偿标准", "所在村去年的征收项目")
                        .extended(2, DECIDER, "answer", Term.workdays(20), "须向三个部门收集"),
                Story.of("information-disclosure", 19, enterprise(5), "申请公开招标评审记录", "涉及其他投标人")
                        .suspended(15, WINDOW, "answer", "other-organ", Particulars.NONE).resumed(8, WINDOW, "answer"),
                Story.of("information-disclosure", 23, CITIZEN, "申请公开学区划分依据", "今年调整的范围"),
                Story.of("information-disclosure", 6, citizen(5), "申请公开小区规划图", "地下车位产权")
                        .then(2, WINDOW, "answer", papers("公开答复书-0120")));
    }
    // spotless:on
}
