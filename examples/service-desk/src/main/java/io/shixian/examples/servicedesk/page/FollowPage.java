package io.shixian.examples.servicedesk.page;

import io.shixian.core.casefile.CaseId;
import io.shixian.examples.servicedesk.access.Access;
import io.shixian.examples.servicedesk.account.Account;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Finds a case by its number. One that is not one's own is answered as one that is not there. */
@Controller
class FollowPage {

    private final Access access;
    private final Phrases words;

    FollowPage(Access access, Phrases words) {
        this.access = access;
        this.words = words;
    }

    @GetMapping("/follow")
    String follow(
            @AuthenticationPrincipal Account account,
            @RequestParam(name = "number", defaultValue = "") String number,
            Model model,
            RedirectAttributes to,
            HttpServletResponse response) {
        String typed = number.strip();
        model.addAttribute("number", typed);
        if (typed.isEmpty()) {
            return "follow";
        }
        if (id(typed).flatMap(id -> access.find(account.viewer(), id)).isPresent()) {
            to.addAttribute("id", typed);
            return "redirect:/cases/{id}";
        }
        response.setStatus(HttpStatus.NOT_FOUND.value());
        model.addAttribute("fault", words.say("follow.unknown"));
        return "follow";
    }

    private static Optional<CaseId> id(String typed) {
        try {
            return Optional.of(new CaseId(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
