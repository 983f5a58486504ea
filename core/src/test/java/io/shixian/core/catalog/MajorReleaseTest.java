package io.shixian.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** {@code release.major}, GDZW 0001.5-2019 3.3.4: reported to the administrator and released only after its consent. */
class MajorReleaseTest extends CompleteWalk {

    private static final String STAGES = """
            proposed: ; bound operator
            consented: consent; bound operator
            released: consent release; bound operator; closed
            refused: refuse; bound operator; closed
            """;

    private static final String ROWS = """
            new --open(operator)--> proposed; binds operator; may-name operator administrator; tells administrator; per GDZW-3.3.4-b
            proposed --consent(administrator)--> consented; per GDZW-3.3.4-b
            proposed --refuse(administrator)--> refused; reason; tells operator; per GDZW-3.3.4-b; gap
            consented --release(operator)--> released; per GDZW-3.3.4-b
            """;

    MajorReleaseTest() {
        super(MajorRelease.PROCEDURE, STAGES, ROWS, "");
    }

    @Test
    void names_the_kinds_of_the_text_and_leaves_the_list_open() {
        assertThat(MajorRelease.Kind.values())
                .extracting(MajorRelease.Kind::code, kind -> kind.label().zh())
                .containsExactly(
                        tuple("login-method", "登录方式"),
                        tuple("authentication-method", "认证方式"),
                        tuple("other-major", "其他重大变更"));
    }
}
