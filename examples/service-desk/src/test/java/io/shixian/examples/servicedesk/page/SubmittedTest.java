package io.shixian.examples.servicedesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What somebody submits who clicks twice, or sends what no form would. */
class SubmittedTest {

    private static final String PATH = "/submit/complaint.business";

    private final Visitor citizen = Visitor.signedIn("citizen");
    private final Visitor.Sheet form = citizen.open(PATH);

    private Visitor.Sheet submit(String title, String reason) {
        return citizen.send(form, PATH, Map.of("role", "applicant", "title", title, "reason", reason));
    }

    @Test
    void twice_is_one_case_and_the_second_answer_says_so() {
        Visitor.Sheet first = submit("点了两次", "x");
        Visitor.Sheet second = submit("点了两次", "x");

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.number()).isEqualTo(first.number());
        assertThat(second.html()).contains("这张表单此前已提交，编号 " + first.number());
    }

    @Test
    void longer_than_the_form_allows_is_refused_and_stays_typed() {
        Visitor.Sheet answer = submit("长".repeat(101), "内容");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html()).contains("标题过长，至多 100 个字符").contains("长".repeat(101));
        assertThat(submit("标题", "长".repeat(4_001)).html()).contains("说明过长，至多 4,000 个字符");
    }

    @Test
    void longer_than_the_host_reads_is_answered_by_a_page_of_its_own() {
        Visitor.Sheet answer = submit("标题", "x".repeat(400_000));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.html()).contains("内容过大");
    }

    @Test
    void with_characters_that_are_no_text_is_taken_without_them() {
        Visitor.Sheet answer = submit("甲\u0000\u0007乙", "x");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html()).contains("甲乙");
    }
}
