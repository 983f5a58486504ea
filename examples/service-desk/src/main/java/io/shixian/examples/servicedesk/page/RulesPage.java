package io.shixian.examples.servicedesk.page;

import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The rule reference, in the language of the console. */
@Controller
class RulesPage {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z.-]{0,60}");

    private final Reference reference;
    private final Phrases words;

    RulesPage(Reference reference, Phrases words) {
        this.reference = reference;
        this.words = words;
    }

    @GetMapping("/rules")
    String contents(Model model) {
        return page("README", model);
    }

    @GetMapping("/rules/{name}")
    String one(@PathVariable("name") String name, Model model) {
        if (!NAME.matcher(name).matches()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return page(name, model);
    }

    private String page(String name, Model model) {
        model.addAttribute(
                "page",
                reference
                        .page(name, words.locale())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "rules";
    }
}
