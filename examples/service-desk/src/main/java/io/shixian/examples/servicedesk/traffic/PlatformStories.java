package io.shixian.examples.servicedesk.traffic;

import static io.shixian.examples.servicedesk.traffic.Cast.ACCESSOR_A;
import static io.shixian.examples.servicedesk.traffic.Cast.ACCESSOR_B;
import static io.shixian.examples.servicedesk.traffic.Cast.ADMINISTRATOR;
import static io.shixian.examples.servicedesk.traffic.Cast.CALLBACK;
import static io.shixian.examples.servicedesk.traffic.Cast.DISPATCHER;
import static io.shixian.examples.servicedesk.traffic.Cast.ENTERPRISE;
import static io.shixian.examples.servicedesk.traffic.Cast.HANDLER;
import static io.shixian.examples.servicedesk.traffic.Cast.INSTITUTION;
import static io.shixian.examples.servicedesk.traffic.Cast.OPERATOR;
import static io.shixian.examples.servicedesk.traffic.Cast.REVIEWER;
import static io.shixian.examples.servicedesk.traffic.Cast.enterprise;
import static io.shixian.examples.servicedesk.traffic.Story.grade;
import static io.shixian.examples.servicedesk.traffic.Story.naming;

import io.shixian.core.casefile.Particulars;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import java.util.List;
import java.util.Map;

/** What the parties of the platform do among themselves, and the appeals of enterprises. */
final class PlatformStories {

    private PlatformStories() {}

    private static Particulars both(Actor accessor) {
        return naming(Map.of(
                Role.ADMINISTRATOR,
                ADMINISTRATOR.party().id(),
                Role.ACCESSOR,
                accessor.party().id()));
    }

    private static Particulars toHandler() {
        return Particulars.naming(Role.HANDLER, HANDLER.party().id());
    }

    // spotless:off
    static List<Story> all() {
        return List.of(
                Story.of("app.onboarding", 8, ACCESSOR_A, "电子营业执照应用接入", "提供查询与下载两项服务")
                        .then(7, ADMINISTRATOR, "accept-request").then(5, ACCESSOR_A, "submit-for-test")
                        .then(4, OPERATOR, "fail").then(2, ACCESSOR_A, "submit-for-test").then(1, OPERATOR, "pass"),
                Story.of("app.onboarding", 3, ACCESSOR_B, "社保待遇资格认证应用接入", "人脸识别远程认证")
                        .then(2, ADMINISTRATOR, "accept-request"),
                Story.of("app.onboarding", 5, ACCESSOR_B, "职称证书查询应用接入", "只读接口一个")
                        .then(4, ADMINISTRATOR, "refuse", "与已上线应用重复，请合并后再报"),
                Story.of("app.exception", 3, OPERATOR, "营业执照查询接口超时", "十分钟内失败率百分之四十")
                        .then(3, OPERATOR, "report", both(ACCESSOR_A)).then(3, ACCESSOR_A, "resolve").then(2, OPERATOR, "feed-back"),
                Story.of("app.exception", 4, OPERATOR, "参保证明打印空白", "样式文件丢失")
                        .then(4, OPERATOR, "report", both(ACCESSOR_B)),
                Story.of("app.exception", 1, OPERATOR, "年报入口跳转错误", "跳到旧域名")
                        .then(0, OPERATOR, "report", both(ACCESSOR_A)),
                Story.of("publication.content", 4, OPERATOR, "高校毕业生就业补贴专题", "含申报入口与政策问答")
                        .then(3, OPERATOR, "submit", both(ACCESSOR_B)).then(2, ADMINISTRATOR, "consent")
                        .then(1, ACCESSOR_B, "consent").then(1, OPERATOR, "publish"),
                Story.of("publication.content", 2, OPERATOR, "个体工商户年报提醒", "首页横幅")
                        .then(2, OPERATOR, "submit", both(ACCESSOR_A)).then(1, ACCESSOR_A, "consent"),
                Story.of("publication.content", 3, OPERATOR, "节前消费提示", "推送全体用户")
                        .then(3, OPERATOR, "submit", both(ACCESSOR_A)).then(2, ADMINISTRATOR, "refuse", "推送范围过大，请限定为已订阅用户"),
                Story.of("task", 4, ADMINISTRATOR, "梳理高频事项办事指南", Particulars.naming(Role.OPERATOR, OPERATOR.party().id()))
                        .then(3, OPERATOR, "acknowledge"),
                Story.of("appeal", 10, ENTERPRISE, "厂区门口道路破损", "货车通行困难")
                        .then(9, REVIEWER, "review").then(9, DISPATCHER, "assign", toHandler())
                        .then(8, HANDLER, "start").then(7, HANDLER, "stage-reply", "已列入本月维修计划")
                        .then(3, HANDLER, "answer", "路面已修复，请查看").then(2, CALLBACK, "call-back")
                        .then(1, ENTERPRISE, "evaluate", grade(1, "很快")),
                Story.of("appeal", 18, enterprise(0), "惠企贷款贴息未到账", "已审批三个月")
                        .then(17, REVIEWER, "review").then(17, DISPATCHER, "assign", toHandler())
                        .then(16, HANDLER, "start").then(15, HANDLER, "stage-reply", "正在与财政核对"),
                Story.of("appeal", 15, enterprise(1), "园区限电影响订单", "每周停两天")
                        .then(14, REVIEWER, "review").then(14, DISPATCHER, "assign", toHandler())
                        .then(13, HANDLER, "start").then(12, HANDLER, "stage-reply", "已协调错峰方案"),
                Story.of("appeal", 2, enterprise(2), "用工招聘信息发布不了", "提示类别不符")
                        .then(1, REVIEWER, "review").then(0, DISPATCHER, "assign", toHandler()),
                Story.of("appeal", 3, enterprise(3), "要求免除违约金", "与供应商合同纠纷")
                        .then(2, REVIEWER, "refuse", "属民商事纠纷，不在受理范围"),
                Story.of("professional-service", 5, ENTERPRISE, "代理记账服务", Particulars.naming(Role.SERVICE_INSTITUTION, INSTITUTION.party().id()))
                        .then(4, INSTITUTION, "accept").then(1, INSTITUTION, "deliver"),
                Story.of("institution.admission", 6, INSTITUTION, "会计服务机构入驻", "执业证书与业绩附后")
                        .then(5, REVIEWER, "admit"));
    }
    // spotless:on
}
