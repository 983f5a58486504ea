package io.shixian.examples.servicedesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WorklistPageTest {

    private static final Pattern ROW = Pattern.compile("<tr>.*?</tr>", Pattern.DOTALL);

    @Test
    void names_the_limit_of_every_case_that_is_overdue() {
        String html =
                Visitor.signedIn("operator").open("/worklist?light=red&lang=zh").html();

        List<String> rows = ROW.matcher(html.substring(html.indexOf("<tbody")))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains("—"));
        assertThat(rows).anyMatch(row -> row.contains("技术类咨询") && row.contains("答复"));
    }
}
