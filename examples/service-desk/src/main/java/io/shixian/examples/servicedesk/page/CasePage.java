package io.shixian.examples.servicedesk.page;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.examples.servicedesk.access.Access;
import io.shixian.examples.servicedesk.access.Viewer;
import io.shixian.examples.servicedesk.account.Account;
import io.shixian.jdbc.Chains;
import io.shixian.jdbc.JdbcStore;
import io.shixian.spi.desk.Outcome;
import jakarta.servlet.http.HttpServletResponse;
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

/** One case: where it stands, what may be done, how its limits are counted, what happened. */
@Controller
class CasePage {

    private final Access access;
    private final CaseViews views;
    private final CaseForm form;
    private final Chains chains;
    private final Phrases words;

    CasePage(Access access, CaseViews views, CaseForm form, JdbcStore store, Phrases words) {
        this.access = access;
        this.views = views;
        this.form = form;
        this.chains = store.chains();
        this.words = words;
    }

    @GetMapping("/cases/{id}")
    String show(
            @AuthenticationPrincipal Account account,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> asked,
            Model model) {
        Viewer viewer = account.viewer();
        CaseFile file = find(viewer, id);
        if (viewer.isPlatformWide() && asked.containsKey("verify")) {
            chains.verify(file.id()).ifPresent(verdict -> model.addAttribute("verdict", verdict));
        }
        return page(file, viewer, Typed.NOTHING, model);
    }

    @PostMapping("/cases/{id}")
    String change(
            @AuthenticationPrincipal Account account,
            @PathVariable("id") String id,
            @RequestParam Map<String, String> fields,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        Viewer viewer = account.viewer();
        CaseFile file = find(viewer, id);
        Typed typed = new Typed(fields);
        Optional<String> tooLong = typed.tooLong();
        if (tooLong.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fault", words.say("form.toolong." + tooLong.get(), Typed.longest(tooLong.get())));
            return page(file, viewer, typed, model);
        }
        Outcome outcome = form.send(file, viewer, typed);
        if (outcome instanceof Outcome.Accepted || outcome instanceof Outcome.Duplicate) {
            after.addFlashAttribute("done", words.say("case.done." + outcome.code()));
            return "redirect:/cases/{id}";
        }
        if (outcome instanceof Outcome.Conflict conflict) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("seen", conflict.expected());
        } else if (outcome instanceof Outcome.Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refusal", refused.refusal());
        }
        return page(outcome.caseFile().map(access::worded).orElse(file), viewer, typed, model);
    }

    private CaseFile find(Viewer viewer, String id) {
        try {
            return access.find(viewer, new CaseId(id))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, e);
        }
    }

    private String page(CaseFile file, Viewer viewer, Typed typed, Model model) {
        model.addAttribute("view", views.of(file, viewer));
        model.addAttribute("typed", typed);
        model.addAttribute("blank", Typed.NOTHING);
        model.addAttribute("command", UUID.randomUUID().toString());
        return "case";
    }
}
