package io.shixian.examples.servicedesk.api;

import io.shixian.core.law.Label;
import io.shixian.examples.servicedesk.access.Viewer;
import io.shixian.examples.servicedesk.account.Account;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says who one is here. */
@RestController
class MeController {

    /**
     * Who one is.
     *
     * @param login what one signs in with
     * @param name  one's name
     * @param party which party one is
     * @param roles one's roles
     */
    record MeView(String login, Label name, String party, List<Coded> roles) {}

    @GetMapping("/api/me")
    MeView me(@AuthenticationPrincipal Account account) {
        Viewer viewer = account.viewer();
        return new MeView(
                viewer.login(),
                viewer.name(),
                viewer.party().id(),
                viewer.roles().stream().map(Coded::of).toList());
    }
}
