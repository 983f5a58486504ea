package io.shixian.core.catalog;

import static io.shixian.core.law.Sources.CITY_PLATFORM;
import static io.shixian.core.party.Role.ADMINISTRATOR;
import static io.shixian.core.party.Role.PROJECT_BUILDER;
import static io.shixian.core.party.Role.USER_UNIT;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Item;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 平台项目: a platform from the proposal to the hand-over (市级平台管理办法, 2.1 to 2.3).
 * <p>
 * The project builder (项目建设单位) is the unit that has the platform built, and it organises the acceptance itself; the
 * administrator may do so in its place.
 */
public final class PlatformProject {

    /** The proposal awaits approval. */
    public static final Stage PROPOSED = Stage.open("proposed", "已申报", "Proposed");

    /** The proposal lacks something and may be handed in again. */
    public static final Stage RETURNED = Stage.open("returned", "已退回", "Returned");

    /** The project may begin. */
    public static final Stage APPROVED = Stage.open("approved", "已批准", "Approved");

    /** The design was reviewed. */
    public static final Stage DESIGNED = Stage.open("designed", "设计已评审", "Designed");

    /** The platform is there and not accepted. */
    public static final Stage BUILT = Stage.open("built", "建设完成", "Built");

    /** The platform has passed every item. */
    public static final Stage ACCEPTED = Stage.open("accepted", "验收通过", "Accepted");

    /** The user unit has the platform. */
    public static final Stage IN_OPERATION = Stage.closed("in-operation", "已交付使用", "In operation");

    /** Approves the proposal; one item that fails returns it. */
    public static final Action APPROVE = Action.of("approve", "审核批准", "Approve");

    /** Hands the proposal in again. */
    public static final Action RESUBMIT = Action.of("resubmit", "重新申报", "Resubmit");

    /** Reviews the design. */
    public static final Action REVIEW_DESIGN = Action.of("review-design", "评审设计", "Review the design");

    /** Finishes the building. */
    public static final Action BUILD = Action.of("build", "建成", "Build");

    /** Accepts the platform; one item that fails leaves it built and not accepted. */
    public static final Action ACCEPT = Action.of("accept", "验收", "Accept");

    /** Hands the platform over to the user unit. */
    public static final Action HAND_OVER = Action.of("hand-over", "交付", "Hand over");

    private static final Clause PROPOSAL = CITY_PLATFORM.section("2.1-2");
    private static final Clause DESIGN = CITY_PLATFORM.section("2.2-2");
    private static final Clause ACCEPTANCE = CITY_PLATFORM.section("2.3-1");
    private static final Clause DELIVERY = CITY_PLATFORM.section("2.3-2");

    /** What a proposal must contain. */
    public static final List<Item> PROPOSAL_ITEMS = List.of(
            Item.of("necessity", "必要性", "Necessity", PROPOSAL),
            Item.of("feasibility", "可行性", "Feasibility", PROPOSAL),
            Item.of("content", "建设内容", "Content", PROPOSAL),
            Item.of("technical-plan", "技术方案", "Technical plan", PROPOSAL),
            Item.of("budget", "投资预算", "Budget", PROPOSAL));

    /** What an acceptance covers. */
    public static final List<Item> ACCEPTANCE_ITEMS = List.of(
            Item.of("function", "功能", "Function", ACCEPTANCE),
            Item.of("performance", "性能", "Performance", ACCEPTANCE),
            Item.of("security", "安全", "Security", ACCEPTANCE),
            Item.of("documents", "文档", "Documents", ACCEPTANCE));

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("platform.project", "平台项目", "Platform project", CITY_PLATFORM)
            .roles(PROJECT_BUILDER, ADMINISTRATOR, USER_UNIT)
            .stages(PROPOSED, RETURNED, APPROVED, DESIGNED, BUILT, ACCEPTED, IN_OPERATION)
            .opening(PROPOSED, List.of(PROJECT_BUILDER), PROPOSAL).binds(PROJECT_BUILDER).mayBind(USER_UNIT)

            .step(PROPOSED, APPROVE, ADMINISTRATOR, APPROVED, PROPOSAL).checks(RETURNED, PROPOSAL_ITEMS.toArray(Item[]::new)).tells(PROJECT_BUILDER)
            .step(RETURNED, RESUBMIT, PROJECT_BUILDER, PROPOSED, PROPOSAL).tells(ADMINISTRATOR).gap()
            .step(APPROVED, REVIEW_DESIGN, List.of(PROJECT_BUILDER, ADMINISTRATOR), DESIGNED, DESIGN)
            .step(DESIGNED, BUILD, PROJECT_BUILDER, BUILT, DESIGN)
            .step(BUILT, ACCEPT, List.of(PROJECT_BUILDER, ADMINISTRATOR), ACCEPTED, ACCEPTANCE).checks(BUILT, ACCEPTANCE_ITEMS.toArray(Item[]::new))
            .step(ACCEPTED, HAND_OVER, PROJECT_BUILDER, IN_OPERATION, DELIVERY).mayBind(USER_UNIT).tells(USER_UNIT)

            .target("accept", "组织验收", "Organise the acceptance")
                    .from(BUILD).until(ACCEPT).owedBy(PROJECT_BUILDER).per(ACCEPTANCE)
            .sound();
    // spotless:on

    private PlatformProject() {}
}
