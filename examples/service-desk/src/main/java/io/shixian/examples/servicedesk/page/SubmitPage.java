package io.shixian.examples.servicedesk.page;

import io.shixian.core.casefile.CaseId;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.examples.servicedesk.access.Offers;
import io.shixian.examples.servicedesk.access.Viewer;
import io.shixian.examples.servicedesk.account.Account;
import io.shixian.examples.servicedesk.account.DemoUsers;
import io.shixian.examples.servicedesk.api.Openings;
import io.shixian.spi.desk.Outcome;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where cases begin: a consultation, a complaint, an appeal, an application. */
@Controller
class SubmitPage {

    private final Offers offers;
    private final Openings openings;
    private final Phrases words;

    SubmitPage(Offers offers, Openings openings, Phrases words) {
        this.offers = offers;
        this.openings = openings;
        this.words = words;
    }

    @GetMapping("/submit")
    String choose(@AuthenticationPrincipal Account account, Model model) {
        model.addAttribute("procedures", offers.openings(account.viewer()));
        return "submit";
    }

    @GetMapping("/submit/{procedure}")
    String form(@AuthenticationPrincipal Account account, @PathVariable("procedure") String code, Model model) {
        return form(find(account.viewer(), code), account.viewer(), Typed.NOTHING, model);
    }

    @PostMapping("/submit/{procedure}")
    String send(
            @AuthenticationPrincipal Account account,
            @PathVariable("procedure") String code,
            @RequestParam Map<String, String> fields,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        Viewer viewer = account.viewer();
        Procedure procedure = find(viewer, code);
        Typed typed = new Typed(fields);
        Optional<String> fault = typed.of("title").isEmpty()
                ? Optional.of(words.say("submit.title.missing"))
                : typed.tooLong().map(field -> words.say("form.toolong." + field, Typed.longest(field)));
        if (fault.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fault", fault.get());
            return form(procedure, viewer, typed, model);
        }
        Actor by = viewer.as(CaseForm.role(viewer, typed));
        Outcome outcome = openings.open(CaseForm.command(viewer, typed), code, by, typed.particulars(procedure));
        if (outcome instanceof Outcome.Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refusal", refused.refusal());
            return form(procedure, viewer, typed, model);
        }
        CaseId id = outcome.caseFile().orElseThrow().id();
        String done = outcome instanceof Outcome.Duplicate ? "submit.again" : "submit.done";
        after.addFlashAttribute("done", words.say(done, id));
        after.addAttribute("id", id.value());
        return "redirect:/cases/{id}";
    }

    private Procedure find(Viewer viewer, String code) {
        return offers.openings(viewer).stream()
                .filter(procedure -> procedure.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String form(Procedure procedure, Viewer viewer, Typed typed, Model model) {
        Role as = offers.opener(viewer, procedure).orElseThrow();
        model.addAttribute("procedure", procedure);
        model.addAttribute("heading", words.say("submit.title", words.of(procedure.label())));
        model.addAttribute("as", as);
        model.addAttribute("typed", typed);
        model.addAttribute("command", UUID.randomUUID().toString());
        model.addAttribute("days", days(procedure));
        model.addAttribute("users", DemoUsers.all());
        return "submit-form";
    }

    /** The days that limits are counted from which begin with the opening. */
    private static List<String> days(Procedure procedure) {
        return procedure.limits().stream()
                .filter(limit -> limit.isOn() && limit.fromOpening())
                .map(TimeLimit::start)
                .flatMap(start -> start.day().stream())
                .distinct()
                .toList();
    }
}
