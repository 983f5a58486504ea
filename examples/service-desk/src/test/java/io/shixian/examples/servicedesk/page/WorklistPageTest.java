package io.shixian.examples.servicedesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.Catalog;
import io.shixian.examples.servicedesk.RunningHost;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
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

    @Test
    void finds_a_case_by_any_words_of_its_title() {
        String number = Visitor.signedIn("citizen").complain("关于共享单车押金退还的投诉").number();
        Visitor operator = Visitor.signedIn("operator");

        assertThat(operator.open("/worklist?q=" + URLEncoder.encode("退还 单车押金", StandardCharsets.UTF_8))
                        .html())
                .contains("/cases/" + number);
        assertThat(operator.open("/worklist?q=" + number.substring(12)).html()).contains("/cases/" + number);
        assertThat(Visitor.signedIn("accessor-b")
                        .open("/worklist?q=" + URLEncoder.encode("单车押金", StandardCharsets.UTF_8))
                        .html())
                .as("not its own")
                .doesNotContain("/cases/" + number)
                .contains("没有符合条件的办件");
    }

    @Test
    void leads_whoever_types_a_number_to_its_case_if_it_is_theirs_to_see() {
        String number = Visitor.signedIn("citizen").complain("按编号查找").number();

        assertThat(Visitor.signedIn("operator")
                        .open("/worklist?q=" + number.toLowerCase(Locale.ROOT))
                        .address())
                .endsWith("/cases/" + number);
        Visitor.Sheet foreign = Visitor.signedIn("accessor-b").open("/worklist?q=" + number);
        Visitor.Sheet unknown = Visitor.signedIn("accessor-b").open("/worklist?q=SX20261127-0000000000");
        assertThat(foreign.address()).contains("/worklist");
        assertThat(foreign.html()).contains("没有符合条件的办件");
        assertThat(unknown.html()).contains("没有符合条件的办件");
    }

    @Test
    void refuses_a_day_that_no_calendar_has() {
        Visitor operator = Visitor.signedIn("operator");
        assertThat(operator.open("/worklist?due=2026-02-30").status()).isEqualTo(400);
        assertThat(operator.open("/worklist?due=%2B999999999-12-31").status()).isEqualTo(400);
    }
}
