package io.shixian.examples.servicedesk.api;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.law.Label;
import io.shixian.core.procedure.Procedure;
import io.shixian.examples.servicedesk.access.Offers;
import io.shixian.examples.servicedesk.account.Account;
import io.shixian.jackson.ProcedureJson;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Shows the rules by which cases go. They are no secret. */
@RestController
@RequestMapping("/api/procedures")
class ProcedureController {

    private final Catalog catalog;
    private final Offers offers;

    ProcedureController(Catalog catalog, Offers offers) {
        this.catalog = catalog;
        this.offers = offers;
    }

    /**
     * A procedure in short.
     *
     * @param code    its code
     * @param label   its name
     * @param version its newest version
     * @param mayOpen whether one may open a case of it today
     */
    record ProcedureView(String code, Label label, int version, boolean mayOpen) {}

    @GetMapping
    List<ProcedureView> all(@AuthenticationPrincipal Account account) {
        List<String> openings =
                offers.openings(account.viewer()).stream().map(Procedure::code).toList();
        return catalog.procedures().stream()
                .map(Procedure::code)
                .distinct()
                .flatMap(code -> catalog.find(code).stream())
                .map(each ->
                        new ProcedureView(each.code(), each.label(), each.version(), openings.contains(each.code())))
                .toList();
    }

    @GetMapping("/{code}")
    JsonNode one(@PathVariable String code) {
        return catalog.find(code)
                .map(ProcedureJson::write)
                .orElseThrow(() -> ApiException.of(
                        HttpStatus.NOT_FOUND,
                        "unknown-procedure",
                        "没有此程序；相近的有：" + String.join("、", catalog.nearest(code, 4)),
                        "there is no such procedure; the nearest are " + String.join(", ", catalog.nearest(code, 4))));
    }
}
