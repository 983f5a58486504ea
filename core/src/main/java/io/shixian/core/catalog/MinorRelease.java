package io.shixian.core.catalog;

import static io.shixian.core.law.Sources.GDZW_OPERATION;
import static io.shixian.core.party.Role.ADMINISTRATOR;
import static io.shixian.core.party.Role.OPERATOR;
import static io.shixian.core.procedure.Requirement.DOCUMENT;

import io.shixian.core.law.Clause;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import java.util.List;

/**
 * 其他功能变更: a change that is not major, which the operator releases by itself and files in writing afterwards (GDZW
 * 0001.5-2019, 3.3.4). One document may file several of them.
 */
public final class MinorRelease {

    /** The operator prepares it. */
    public static final Stage PROPOSED = Stage.open("proposed", "拟变更", "Proposed");

    /** It is released and not filed. */
    public static final Stage RELEASED = Stage.open("released", "已发布", "Released");

    /** A written filing names it. */
    public static final Stage FILED = Stage.closed("filed", "已报备", "Filed");

    /** Releases it. */
    public static final Action RELEASE = Action.of("release", "发布", "Release");

    /** Files it with the administrator in writing. */
    public static final Action FILE = Action.of("file", "书面报备", "File");

    private static final Clause FILING = GDZW_OPERATION.section("3.3.4-c");

    // spotless:off
    /** The table. */
    public static final Procedure PROCEDURE = Procedure.named("release.minor", "其他功能变更", "Minor function change", GDZW_OPERATION)
            .roles(OPERATOR, ADMINISTRATOR)
            .stages(PROPOSED, RELEASED, FILED)
            .opening(PROPOSED, List.of(OPERATOR), FILING).binds(OPERATOR).mayBind(OPERATOR, ADMINISTRATOR)

            .step(PROPOSED, RELEASE, OPERATOR, RELEASED, FILING)
            .step(RELEASED, FILE, OPERATOR, FILED, FILING).needs(DOCUMENT).tells(ADMINISTRATOR)

            .target("filing", "书面报备", "File in writing").from(RELEASE).until(FILE).owedBy(OPERATOR).per(FILING)
            .sound();
    // spotless:on

    private MinorRelease() {}
}
