package io.shixian.examples.servicedesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.Catalog;
import io.shixian.examples.servicedesk.RunningHost;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        // Which cases are overdue follows from the day on which the sample is told, so every limit of the host may be
        // named.
        Set<String> limits = RunningHost.bean(Catalog.class).procedures().stream()
                .flatMap(procedure -> procedure.limits().stream())
                .map(limit -> ">" + limit.label().zh() + "<")
                .collect(Collectors.toSet());
        assertThat(rows)
                .isNotEmpty()
                .allMatch(row -> limits.stream().anyMatch(row::contains))
                .noneMatch(row -> row.contains("—"));
    }
}
