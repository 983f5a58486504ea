package io.shixian.examples.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.examples.servicedesk.Client.Answer;
import io.shixian.examples.servicedesk.account.DemoUsers;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Worklist;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class OwnCasesOnlyTest {

    /** Users who see nothing but the cases in which their party takes part. */
    private static final List<String> PARTIES =
            List.of("accessor-a", "accessor-b", "citizen", "enterprise", "institution");

    private static final String NOBODYS = "SX20260101-0000000000";

    private final Client client = RunningHost.client();
    private final ServiceDesk desk = RunningHost.bean(ServiceDesk.class);

    private record Endpoint(RequestMethod method, String path) {

        String of(String number) {
            return path.replace("{number}", number).replace("{limit}", "decide");
        }
    }

    /** Every way into a case that there is, whoever adds one. */
    private static List<Endpoint> endpoints() {
        List<Endpoint> found = new ArrayList<>();
        for (RequestMappingInfo info : RunningHost.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()) {
            for (String path : info.getPatternValues()) {
                if (path.startsWith("/api/") && path.contains("{number}")) {
                    info.getMethodsCondition().getMethods().forEach(method -> found.add(new Endpoint(method, path)));
                }
            }
        }
        return found;
    }

    private List<IndexRow> all() {
        return desk.worklist(Worklist.all(Instant.now()).pagesOf(1000)).rows();
    }

    private static boolean takesPart(String user, IndexRow row) {
        return row.parties().containsValue(DemoUsers.find(user).orElseThrow().party());
    }

    private Answer send(String user, Endpoint endpoint, String number, String version) {
        boolean reads = endpoint.method() == RequestMethod.GET;
        var request = client.request(user, endpoint.of(number))
                .method(
                        endpoint.method().name(),
                        reads ? BodyPublishers.noBody() : BodyPublishers.ofString(body(endpoint)));
        if (!reads) {
            request.headers("Content-Type", "application/json", "If-Match", "\"" + version + "\"");
        }
        return client.send(request.build());
    }

    private static String body(Endpoint endpoint) {
        String last = endpoint.path().substring(endpoint.path().lastIndexOf('/') + 1);
        return switch (last) {
            case "actions" -> "{\"action\":\"accept\"}";
            case "suspend" -> "{\"limit\":\"decide\",\"cause\":\"hearing\"}";
            case "resume" -> "{\"limit\":\"decide\"}";
            case "extend" -> "{\"limit\":\"decide\",\"term\":\"5 working days\"}";
            case "erase" -> "{\"reason\":\"本人请求\"}";
            default -> throw new AssertionError("say what " + endpoint + " is sent");
        };
    }

    @Nested
    class Somebody_elses_case {

        @Test
        void has_eight_ways_in() {
            assertThat(endpoints()).hasSize(8);
        }

        @Test
        void is_answered_by_every_way_in_as_one_that_is_not_there() {
            int asked = 0;
            for (String user : PARTIES) {
                List<IndexRow> foreign = all().stream()
                        .filter(row -> !takesPart(user, row))
                        .limit(12)
                        .toList();
                for (Endpoint endpoint : endpoints()) {
                    Answer nobodys = send(user, endpoint, NOBODYS, "1");
                    assertThat(nobodys.status()).as("%s %s", user, endpoint).isEqualTo(404);
                    for (IndexRow row : foreign) {
                        Answer answer = send(user, endpoint, row.caseId().value(), String.valueOf(row.version()));
                        assertThat(answer.status()).as("%s %s", user, endpoint).isEqualTo(404);
                        assertThat(answer.body()).isEqualTo(nobodys.body());
                        assertThat(names(answer)).isEqualTo(names(nobodys));
                        asked++;
                    }
                }
            }
            assertThat(asked).isGreaterThan(400);
        }

        /** The names of its headers, without the one by which a server ends a long conversation. */
        private static Set<String> names(Answer answer) {
            Set<String> names = new TreeSet<>(answer.headers().map().keySet());
            names.remove("connection");
            return names;
        }

        @Test
        void stays_as_it_is_whatever_is_sent_to_it() {
            String number = client.open("enterprise", "complaint.business", "{}");
            client.act("operator", number, "dispatch", "{\"names\":{\"accessor\":\"market-office\"}}");
            int version = file(number).version();
            for (Endpoint endpoint : endpoints()) {
                send("accessor-b", endpoint, number, String.valueOf(version));
                send("citizen", endpoint, number, String.valueOf(version));
            }
            assertThat(file(number).version()).isEqualTo(version);
            assertThat(client.act("accessor-a", number, "accept", "{}").status())
                    .isEqualTo(200);
        }

        private CaseFile file(String number) {
            return desk.find(new CaseId(number)).orElseThrow();
        }
    }

    @Nested
    class Ones_list {

        @Test
        void has_all_of_ones_own_cases_and_no_other() {
            for (String user : PARTIES) {
                Set<String> listed = new TreeSet<>();
                client.get(user, "/api/cases?limit=200")
                        .json()
                        .path("cases")
                        .forEach(row -> listed.add(row.path("number").asString()));
                Set<String> own = all().stream()
                        .filter(row -> takesPart(user, row))
                        .map(row -> row.caseId().value())
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(listed).as(user).isEqualTo(own);
            }
        }

        @Test
        void can_not_be_widened_by_naming_another_party() {
            Answer answer = client.get("accessor-b", "/api/cases?limit=200&role=accessor&party=market-office");
            assertThat(answer.status()).isEqualTo(200);
            answer.json()
                    .path("cases")
                    .forEach(row -> assertThat(
                                    row.path("parties").values().stream().map(party -> party.asString()))
                            .contains("labour-office"));
        }
    }

    @Nested
    class A_post {

        @Test
        void sees_what_nobody_names_a_party_for() {
            String licence = client.open("enterprise", "licence", "{}");
            assertThat(client.get("window", "/api/cases/" + licence).status()).isEqualTo(200);
            assertThat(client.get("decider", "/api/cases/" + licence).status()).isEqualTo(200);
            assertThat(client.get("reviewer", "/api/cases/" + licence).status()).isEqualTo(404);
            String complaint = client.open("enterprise", "complaint.business", "{}");
            assertThat(client.get("window", "/api/cases/" + complaint).status()).isEqualTo(404);
        }

        @Test
        void loses_sight_of_a_case_that_another_holder_has_taken_up() {
            String number = client.open("enterprise", "licence", "{}");
            client.act("window", number, "accept", "{\"documents\":[\"d-1\"]}");
            assertThat(client.get("examiner", "/api/cases/" + number).status()).isEqualTo(200);
            client.act("examiner", number, "examine", "{\"names\":{\"examiner\":\"examiner-99\"}}");
            assertThat(client.get("examiner", "/api/cases/" + number).status()).isEqualTo(404);
        }
    }

    @Nested
    class Who_runs_or_supervises_the_platform {

        @Test
        void sees_every_case() {
            List<IndexRow> all = all();
            for (String user : List.of("administrator", "operator", "supervisor")) {
                for (IndexRow row : all.subList(0, 10)) {
                    assertThat(client.get(user, "/api/cases/" + row.caseId()).status())
                            .isEqualTo(200);
                }
            }
        }
    }

    @Nested
    class An_applicant {

        @Test
        void reads_what_it_was_told_but_not_what_offices_write_to_each_other() {
            String number = client.open("citizen", "complaint.business", "{\"reason\":\"自己写的\"}");
            client.act("operator", number, "dispatch", "{\"names\":{\"accessor\":\"market-office\"}}");
            client.act("accessor-a", number, "return", "{\"reason\":\"内部意见\"}");
            client.act("operator", number, "dispatch", "{\"names\":{\"accessor\":\"labour-office\"}}");
            client.act("accessor-b", number, "decline", "{\"reason\":\"告知申请人\"}");
            String own =
                    client.get("citizen", "/api/cases/" + number + "/history").body();
            assertThat(own).contains("自己写的", "告知申请人").doesNotContain("内部意见");
            String offices = client.get("accessor-b", "/api/cases/" + number + "/history")
                    .body();
            assertThat(offices).contains("自己写的", "告知申请人", "内部意见");
        }
    }
}
