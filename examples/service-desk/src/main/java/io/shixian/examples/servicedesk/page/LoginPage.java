package io.shixian.examples.servicedesk.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where somebody signs in. */
@Controller
class LoginPage {

    @GetMapping("/login")
    String form() {
        return "login";
    }
}
