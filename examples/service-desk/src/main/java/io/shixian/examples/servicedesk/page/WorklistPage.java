package io.shixian.examples.servicedesk.page;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.LimitState;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.deadline.Light;
import io.shixian.core.procedure.Phase;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.examples.servicedesk.access.Access;
import io.shixian.examples.servicedesk.access.Search;
import io.shixian.examples.servicedesk.access.Viewer;
import io.shixian.examples.servicedesk.account.Account;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.Worklist;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of cases, soonest due first. */
@Controller
class WorklistPage {

    private static final int ROWS = 30;
    private static final int MOST_COUNTED = 1000;

    private final Access access;
    private final ServiceDesk desk;
    private final Catalog catalog;
    private final Clock clock;

    WorklistPage(Access access, ServiceDesk desk, Catalog catalog, Clock clock) {
        this.access = access;
        this.desk = desk;
        this.catalog = catalog;
        this.clock = clock;
    }

    @GetMapping("/")
    String home() {
        return "redirect:/worklist";
    }

    @GetMapping("/worklist")
    String list(
            @AuthenticationPrincipal Account account,
            @RequestParam Map<String, String> asked,
            Model model,
            RedirectAttributes to) {
        Viewer viewer = account.viewer();
        WorklistFilter filter = new WorklistFilter(asked);
        Optional<CaseId> number =
                filter.number().filter(id -> access.find(viewer, id).isPresent());
        if (number.isPresent()) {
            to.addAttribute("id", number.get().value());
            return "redirect:/cases/{id}";
        }
        Instant now = clock.instant();
        WorkCalendar calendar = desk.calendar();
        Search.Found found = find(viewer, filter, now);
        model.addAttribute("filter", filter);
        model.addAttribute(
                "rows",
                found.rows().stream()
                        .map(row -> WorklistRow.of(row, catalog, calendar, now, one -> overdue(viewer, one)))
                        .toList());
        model.addAttribute("next", found.next().map(WorklistFilter::written));
        model.addAttribute("cutShort", found.cutShort());
        model.addAttribute("looked", Search.MOST);
        model.addAttribute("lights", lights(viewer, now));
        model.addAttribute(
                "procedures", catalog.procedures().stream().distinct().toList());
        model.addAttribute("now", now);
        return "worklist";
    }

    private Search.Found find(Viewer viewer, WorklistFilter filter, Instant now) {
        Worklist query = filter.query(now).pagesOf(ROWS);
        if (!filter.of("q").isEmpty()) {
            return access.search(viewer, query, filter.of("q"));
        }
        Page page = access.worklist(viewer, query);
        return new Search.Found(page.rows(), page.next(), false);
    }

    /** Finds the limit that makes a row red, in the case itself: the row keeps only what is still to be recorded. */
    private Optional<TimeLimit> overdue(Viewer viewer, IndexRow row) {
        return access.find(viewer, row.caseId())
                .flatMap(file -> desk.limits(file).stream()
                        .filter(state -> state.expiresAt().equals(row.redFrom()))
                        .map(LimitState::limit)
                        .findFirst());
    }

    /** Counts the open cases by their light, up to a thousand of them; a number that may be higher has a plus. */
    private Map<Light, String> lights(Viewer viewer, Instant now) {
        Page page = access.worklist(viewer, Worklist.all(now).in(Phase.OPEN).pagesOf(MOST_COUNTED));
        List<Light> open = page.rows().stream().map(row -> row.light(now)).toList();
        Map<Light, String> counts = new EnumMap<>(Light.class);
        for (Light light : Light.values()) {
            // The red ones come first, so that they are all counted once another one comes.
            boolean all = page.next().isEmpty() || (light == Light.RED && open.get(open.size() - 1) != Light.RED);
            counts.put(light, Collections.frequency(open, light) + (all ? "" : "+"));
        }
        return counts;
    }
}
