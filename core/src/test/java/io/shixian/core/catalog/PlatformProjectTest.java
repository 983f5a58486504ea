package io.shixian.core.catalog;

/** {@code platform.project}, 市级平台管理办法 2.1 to 2.3: five items to be approved, four to be accepted. */
class PlatformProjectTest extends CompleteWalk {

    private static final String STAGES = """
            proposed: ; bound project-builder
            returned: approve!; bound project-builder
            approved: approve! resubmit approve; bound project-builder
            designed: approve review-design; bound project-builder
            built: approve review-design build; bound project-builder
            accepted: approve review-design build accept! accept; bound project-builder
            in-operation: approve review-design build accept hand-over; bound project-builder user-unit; closed
            """;

    private static final String ROWS = """
            new --open(project-builder)--> proposed; binds project-builder; may-name user-unit; per SJPT-2.1-2
            proposed --approve(administrator)--> approved; items necessity feasibility content technical-plan budget; failed returned; tells project-builder; per SJPT-2.1-2
            returned --resubmit(project-builder)--> proposed; tells administrator; per SJPT-2.1-2; gap
            approved --review-design(project-builder or administrator)--> designed; per SJPT-2.2-2
            designed --build(project-builder)--> built; per SJPT-2.2-2
            built --accept(project-builder or administrator)--> accepted; items function performance security documents; failed built; per SJPT-2.3-1
            accepted --hand-over(project-builder)--> in-operation; may-name user-unit; tells user-unit; per SJPT-2.3-2
            """;

    private static final String LIMITS = """
            accept: no term from build until accept, owed by project-builder, in-principle, SJPT-2.3-1
            """;

    PlatformProjectTest() {
        super(PlatformProject.PROCEDURE, STAGES, ROWS, LIMITS);
    }
}
