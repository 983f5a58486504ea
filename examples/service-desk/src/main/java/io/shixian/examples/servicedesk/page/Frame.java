package io.shixian.examples.servicedesk.page;

import io.shixian.core.party.Role;
import io.shixian.examples.servicedesk.access.Viewer;
import io.shixian.examples.servicedesk.account.Account;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What stands around every page: who is signed in, and the same page in the other language. */
@ControllerAdvice(basePackageClasses = Frame.class)
class Frame {

    /**
     * The surroundings of a page.
     *
     * @param viewer who looks at it, if somebody is signed in
     * @param lang   its language, as a page names it
     * @param other  its address in the other language
     * @param path   its address
     */
    record Surroundings(Optional<Viewer> viewer, String lang, String other, String path) {

        /** Tells whether somebody is signed in who has a role, by its code. */
        public boolean has(String role) {
            return viewer.stream()
                    .flatMap(user -> user.roles().stream())
                    .map(Role::code)
                    .anyMatch(role::equals);
        }

        /** Tells whether the page belongs to a part of the console. */
        public boolean isIn(String part) {
            return path.equals(part) || path.startsWith(part + "/");
        }
    }

    private final Phrases words;

    Frame(Phrases words) {
        this.words = words;
    }

    @ModelAttribute("words")
    Phrases words() {
        return words;
    }

    @ModelAttribute("frame")
    Surroundings frame(@AuthenticationPrincipal @Nullable Account account, HttpServletRequest request, Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        String other = ServletUriComponentsBuilder.fromRequest(request)
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam(Languages.PARAMETER, chinese ? "en" : "zh")
                .build()
                .toUriString();
        return new Surroundings(
                Optional.ofNullable(account).map(Account::viewer),
                chinese ? "zh-CN" : "en",
                other,
                request.getServletPath());
    }
}
