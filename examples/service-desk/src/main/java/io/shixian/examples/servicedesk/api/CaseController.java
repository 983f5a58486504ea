package io.shixian.examples.servicedesk.api;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.deadline.Explanation;
import io.shixian.core.law.Label;
import io.shixian.examples.servicedesk.access.Access;
import io.shixian.examples.servicedesk.access.Offers;
import io.shixian.examples.servicedesk.access.Viewer;
import io.shixian.examples.servicedesk.access.Words;
import io.shixian.examples.servicedesk.account.Account;
import io.shixian.spi.desk.ServiceDesk;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows one case: how it stands, what happened to it, and why a limit runs out when it does. */
@RestController
@RequestMapping("/api/cases/{number}")
class CaseController {

    private final ServiceDesk desk;
    private final Access access;
    private final Offers offers;
    private final Trail trail;

    CaseController(ServiceDesk desk, Access access, Offers offers, Trail trail) {
        this.desk = desk;
        this.access = access;
        this.offers = offers;
        this.trail = trail;
    }

    @GetMapping
    ResponseEntity<CaseView> one(@AuthenticationPrincipal Account account, @PathVariable String number) {
        Viewer viewer = account.viewer();
        CaseFile file = find(viewer, number);
        CaseView view = CaseView.of(
                file,
                HandedIn.of(Words.readable(viewer, file, file.history().get(0))),
                desk.limits(file).stream().map(LimitView::of).toList(),
                offers.steps(viewer, file).stream().map(ActionView::of).toList(),
                offers.clocks(viewer, file).stream().map(ClockView::of).toList());
        return ResponseEntity.ok().eTag(Versions.tag(file.version())).body(view);
    }

    @GetMapping("/history")
    ResponseEntity<List<EntryView>> history(@AuthenticationPrincipal Account account, @PathVariable String number) {
        Viewer viewer = account.viewer();
        CaseFile file = find(viewer, number);
        return ResponseEntity.ok().eTag(Versions.tag(file.version())).body(trail.of(viewer, file));
    }

    @GetMapping("/limits/{limit}/explanation")
    ResponseEntity<ExplanationView> explanation(
            @AuthenticationPrincipal Account account,
            @PathVariable String number,
            @PathVariable String limit,
            Locale asked) {
        CaseFile file = find(account.viewer(), number);
        LimitState state = desk.limits(file).stream()
                .filter(each -> each.limit().code().equals(limit))
                .findFirst()
                .orElseThrow(() -> ApiException.of(
                        HttpStatus.NOT_FOUND,
                        "unknown-limit",
                        "此件没有已开始的该时限",
                        "no such limit of this case has started"));
        Explanation explanation = state.deadline().explain();
        Label label = state.limit().label();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, Languages.of(asked).toLanguageTag())
                .eTag(Versions.tag(file.version()))
                .body(ExplanationView.of(limit, label, explanation, Languages.of(asked)));
    }

    private CaseFile find(Viewer viewer, String number) {
        return access.find(viewer, Commands.caseId(number)).orElseThrow(ApiException::notFound);
    }
}
