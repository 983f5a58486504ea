package io.shixian.examples.servicedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The answers themselves are held against the description wherever a test gets one, see {@link Client}. */
class OpenApiTest {

    private final Client client = RunningHost.client();

    @Test
    void describes_every_operation_and_no_other() {
        Set<String> served = new TreeSet<>();
        for (RequestMappingInfo info : RunningHost.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()) {
            for (String path : info.getPatternValues()) {
                if (path.startsWith("/api/") || path.equals("/openapi")) {
                    info.getMethodsCondition().getMethods().forEach(method -> served.add(method + " " + path));
                }
            }
        }
        assertThat(Contract.CURRENT.operations()).isEqualTo(served);
    }

    @Test
    void describes_nothing_that_is_not_used() {
        assertThat(Contract.CURRENT.unused()).isEmpty();
    }

    @Test
    void is_handed_out_to_everybody() {
        Client.Answer answer =
                client.send(HttpRequest.newBuilder(client.at("/openapi")).build());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/yaml");
        assertThat(answer.body()).contains("openapi: 3.1.0");
    }

    @Test
    void catches_an_answer_that_is_not_as_described() {
        assertThatThrownBy(() -> Contract.CURRENT.check("GET", "/api/me", 200, "application/json", "{\"login\":1}"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Contract.CURRENT.check("GET", "/api/me", 418, "application/json", "{}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("not described");
    }

    @Test
    void fits_what_every_read_of_every_kind_of_case_answers() {
        for (var row : client.get("operator", "/api/cases?limit=200").json().path("cases")) {
            String path = "/api/cases/" + row.path("number").asString();
            var one = client.get("operator", path);
            assertThat(one.status()).isEqualTo(200);
            client.get("operator", path + "/history");
            for (var limit : one.json().path("limits")) {
                String explanation = path + "/limits/" + limit.path("limit").asString() + "/explanation";
                assertThat(client.get("operator", explanation).status()).isEqualTo(200);
            }
        }
        for (var procedure : client.get("operator", "/api/procedures").json()) {
            String path = "/api/procedures/" + procedure.path("code").asString();
            assertThat(client.get("citizen", path).status()).isEqualTo(200);
        }
    }
}
