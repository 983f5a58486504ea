package io.shixian.examples.servicedesk.api;

import io.shixian.core.catalog.Catalog;
import io.shixian.core.law.Label;
import io.shixian.core.procedure.Procedure;
import io.shixian.examples.servicedesk.access.Access;
import io.shixian.examples.servicedesk.account.Account;
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.Worklist;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Lists the cases that one may see, soonest due first. */
@RestController
class WorklistController {

    private final Access access;
    private final Catalog catalog;
    private final Clock clock;

    WorklistController(Access access, Catalog catalog, Clock clock) {
        this.access = access;
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * A page of a list.
     *
     * @param cases its cases
     * @param next  the cursor with which the next page begins; empty on the last one
     */
    record ListView(List<RowView> cases, Optional<String> next) {}

    @GetMapping("/api/cases")
    ResponseEntity<ListView> list(
            @AuthenticationPrincipal Account account, @RequestParam MultiValueMap<String, String> asked) {
        Instant now = clock.instant();
        Worklist query = new ListQuery(asked).worklist(account.viewer(), now);
        Page page = access.worklist(account.viewer(), query);
        Optional<String> next = page.next().map(Cursors::text);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        next.ifPresent(cursor -> answer.header(HttpHeaders.LINK, "<" + link(cursor) + ">; rel=\"next\""));
        return answer.body(new ListView(
                page.rows().stream()
                        .map(row -> RowView.of(row, label(row.procedure()), now))
                        .toList(),
                next));
    }

    private Label label(String procedure) {
        return catalog.find(procedure).map(Procedure::label).orElseGet(() -> new Label(procedure, procedure));
    }

    /** Without a host's name, so that it holds behind any proxy. */
    private static String link(String cursor) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("cursor", cursor)
                .build()
                .toUriString();
    }
}
