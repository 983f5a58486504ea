package io.shixian.examples.servicedesk.page;

import io.shixian.examples.servicedesk.account.TooManyTriesException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where somebody signs in. */
@Controller
class LoginPage {

    @GetMapping("/login")
    String form() {
        return "login";
    }

    /** Where the form of somebody is answered who failed too often; whoever comes here otherwise gets the form. */
    @RequestMapping("/login/wait")
    String early(
            @RequestAttribute(name = "io.shixian.examples.servicedesk.account.TooManyTriesException", required = false)
                    Optional<TooManyTriesException> why,
            Model model,
            HttpServletResponse response) {
        if (why.isEmpty()) {
            return "redirect:/login";
        }
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(why.get().seconds()));
        model.addAttribute("wait", why.get().seconds());
        return "login";
    }
}
