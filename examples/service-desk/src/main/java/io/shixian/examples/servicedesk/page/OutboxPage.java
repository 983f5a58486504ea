package io.shixian.examples.servicedesk.page;

import io.shixian.core.party.Role;
import io.shixian.examples.servicedesk.access.Viewer;
import io.shixian.examples.servicedesk.account.Account;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.Outbox;
import io.shixian.spi.notification.OutboxRow;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is still to be told and what was given up, for who runs the platform. */
@Controller
class OutboxPage {

    private static final int ROWS = 50;

    private final ServiceDesk desk;
    private final Outbox outbox;
    private final Phrases words;

    OutboxPage(ServiceDesk desk, Outbox outbox, Phrases words) {
        this.desk = desk;
        this.outbox = outbox;
        this.words = words;
    }

    @GetMapping("/admin/outbox")
    String list(
            @AuthenticationPrincipal Account account,
            @RequestParam(name = "state", defaultValue = "set-aside") String code,
            @RequestParam(name = "after", defaultValue = "") String after,
            Model model) {
        check(account.viewer());
        DeliveryState state = Arrays.stream(DeliveryState.values())
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        List<OutboxRow> rows = outbox.rows(state, ROWS, Optional.of(after).filter(id -> !id.isEmpty()));
        model.addAttribute("rows", rows);
        model.addAttribute("state", state);
        model.addAttribute("states", DeliveryState.values());
        model.addAttribute(
                "next", rows.size() == ROWS ? Optional.of(rows.get(ROWS - 1).id()) : Optional.empty());
        return "outbox";
    }

    @PostMapping("/admin/outbox")
    String again(@AuthenticationPrincipal Account account, @RequestParam("id") String id, RedirectAttributes after) {
        check(account.viewer());
        after.addFlashAttribute("done", words.say(desk.delivery().redeliver(id) ? "outbox.again" : "outbox.gone"));
        return "redirect:/admin/outbox";
    }

    private static void check(Viewer viewer) {
        if (!viewer.has(Role.ADMINISTRATOR) && !viewer.has(Role.OPERATOR)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
