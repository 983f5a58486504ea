package io.shixian.examples.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseFile;
import io.shixian.examples.servicedesk.Client.Answer;
import io.shixian.examples.servicedesk.access.Access;
import io.shixian.examples.servicedesk.access.Viewer;
import io.shixian.examples.servicedesk.account.DemoUsers;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.storage.Worklist;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WorklistTest {

    private static final Pattern NEXT = Pattern.compile("<(/api/cases\\?[^>]+)>; rel=\"next\"");

    private final Client client = RunningHost.client();
    private final ServiceDesk desk = RunningHost.bean(ServiceDesk.class);

    private List<JsonNode> whole(String user, String query) {
        List<JsonNode> rows = new ArrayList<>();
        Optional<String> path = Optional.of("/api/cases?" + query);
        while (path.isPresent()) {
            Answer answer = client.get(user, path.get());
            assertThat(answer.status()).isEqualTo(200);
            answer.json().path("cases").forEach(rows::add);
            Matcher next = NEXT.matcher(answer.header("Link"));
            path = next.matches() ? Optional.of(next.group(1)) : Optional.empty();
        }
        return rows;
    }

    private static List<String> numbers(List<JsonNode> rows) {
        return rows.stream().map(row -> row.path("number").asString()).toList();
    }

    @Test
    void shows_each_user_in_pages_of_any_length_just_the_cases_that_it_may_see() {
        Access access = RunningHost.bean(Access.class);
        List<CaseFile> all = desk.worklist(Worklist.all(Instant.now()).pagesOf(1000)).rows().stream()
                .map(row -> desk.find(row.caseId()).orElseThrow())
                .toList();
        for (Viewer user : DemoUsers.all()) {
            List<String> visible = all.stream()
                    .filter(file -> access.maySee(user, file))
                    .map(file -> file.id().value())
                    .sorted()
                    .toList();
            List<String> listed = numbers(whole(user.login(), "limit=200"));
            assertThat(listed.stream().sorted().toList()).as(user.login()).isEqualTo(visible);
            assertThat(numbers(whole(user.login(), "limit=7"))).as(user.login()).isEqualTo(listed);
        }
    }

    @Test
    void is_in_the_order_of_what_is_due() {
        for (String user : List.of("operator", "window", "accessor-a")) {
            List<String> due = whole(user, "limit=9").stream()
                    .map(row -> row.path("due").asString("9999"))
                    .toList();
            assertThat(due).as(user).isSorted();
        }
    }

    @Test
    void has_every_case_once_though_it_is_put_together_from_several_lists() {
        List<String> listed = numbers(whole("unit", "limit=3"));
        assertThat(new LinkedHashSet<>(listed)).hasSameSizeAs(listed).isNotEmpty();
    }

    @Test
    void is_narrowed_by_each_of_its_conditions() {
        List<JsonNode> all = whole("operator", "");
        assertThat(whole("operator", "procedure=licence"))
                .isNotEmpty()
                .allMatch(row -> row.at("/procedure/code").asString().equals("licence"));
        assertThat(whole("operator", "stage=dispatched"))
                .isNotEmpty()
                .allMatch(row -> row.at("/stage/code").asString().equals("dispatched"));
        for (String phase : List.of("open", "closed")) {
            assertThat(whole("operator", "phase=" + phase))
                    .isNotEmpty()
                    .allMatch(row -> row.path("phase").asString().equals(phase));
        }
        for (String light : List.of("green", "yellow", "red")) {
            assertThat(whole("operator", "light=" + light))
                    .isNotEmpty()
                    .allMatch(row -> row.path("light").asString().equals(light));
        }
        assertThat(whole("operator", "subject=%E7%94%B5%E5%AD%90"))
                .isNotEmpty()
                .allMatch(row -> row.path("title").asString().startsWith("电子"));
        assertThat(whole("accessor-a", "role=accessor")).hasSameSizeAs(whole("accessor-a", ""));
        assertThat(whole("operator", "role=accessor&party=market-office")).hasSameSizeAs(whole("accessor-a", ""));
        String now = Instant.now().toString();
        assertThat(whole("operator", "dueBefore=" + now))
                .isNotEmpty()
                .hasSizeLessThan(all.size())
                .allMatch(
                        row -> OffsetDateTime.parse(row.path("due").asString()).isBefore(OffsetDateTime.now()));
    }

    @Test
    void of_a_post_is_narrowed_like_any_other() {
        List<JsonNode> mine = whole("window", "");
        assertThat(new TreeSet<>(mine.stream()
                        .map(row -> row.at("/procedure/code").asString())
                        .toList()))
                .hasSizeGreaterThan(2);
        List<String> licences = mine.stream()
                .filter(row -> row.at("/procedure/code").asString().equals("licence"))
                .map(row -> row.path("number").asString())
                .toList();
        assertThat(numbers(whole("window", "procedure=licence&limit=2"))).isEqualTo(licences);
        assertThat(whole("window", "procedure=complaint.business")).isEmpty();
    }
}
