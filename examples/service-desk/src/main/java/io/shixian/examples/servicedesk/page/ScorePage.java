package io.shixian.examples.servicedesk.page;

import io.shixian.core.assessment.Assessment;
import io.shixian.core.assessment.Duties;
import io.shixian.core.assessment.Period;
import io.shixian.core.assessment.PlatformScheme;
import io.shixian.core.assessment.Subject;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Decider;
import io.shixian.core.deadline.Counting;
import io.shixian.core.party.Role;
import io.shixian.examples.servicedesk.access.Access;
import io.shixian.examples.servicedesk.access.Viewer;
import io.shixian.examples.servicedesk.account.Account;
import io.shixian.examples.servicedesk.account.DemoUsers;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.storage.IndexRow;
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.Worklist;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** How a period scores: for who runs the platform, of all or of one accessor; for an accessor, its own. */
@Controller
class ScorePage {

    private static final int ROWS = 500;
    private static final int MOST_DAYS = 366;

    private final Access access;
    private final ServiceDesk desk;
    private final Counting counting;
    private final Phrases words;
    private final Clock clock;

    ScorePage(Access access, ServiceDesk desk, Counting counting, Phrases words, Clock clock) {
        this.access = access;
        this.desk = desk;
        this.counting = counting;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/score")
    String score(@AuthenticationPrincipal Account account, @RequestParam Map<String, String> asked, Model model) {
        Viewer viewer = account.viewer();
        if (!viewer.isPlatformWide() && !viewer.has(Role.ACCESSOR)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Typed typed = new Typed(asked);
        LocalDate today = words.day(clock.instant());
        model.addAttribute("accessors", accessors(viewer));
        model.addAttribute("typed", typed);
        try {
            LocalDate to = typed.of("to").isEmpty() ? today : LocalDate.parse(typed.of("to"));
            LocalDate from = typed.of("from").isEmpty() ? to.minusDays(29) : LocalDate.parse(typed.of("from"));
            Period period = new Period(from, to, counting.zone());
            if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
                model.addAttribute("fault", words.say("score.long", MOST_DAYS));
                return "score";
            }
            Assessment assessment = new Assessment(PlatformScheme.SCHEME, new Decider(desk.calendar(), counting));
            CardSum sum = new CardSum();
            int read =
                    read(viewer, files -> sum.add(assessment.card(subject(viewer, typed), period, files, Duties.NONE)));
            model.addAttribute("card", ScoreView.of(sum.card().orElseThrow(), words));
            model.addAttribute("covers", read);
        } catch (DateTimeException | IllegalArgumentException e) {
            model.addAttribute("fault", words.say("score.wrong"));
        }
        return "score";
    }

    private static List<Viewer> accessors(Viewer viewer) {
        return DemoUsers.all().stream()
                .filter(user -> user.has(Role.ACCESSOR))
                .filter(user -> viewer.isPlatformWide() || user.equals(viewer))
                .toList();
    }

    private static Subject subject(Viewer viewer, Typed typed) {
        Optional<Viewer> one = accessors(viewer).stream()
                .filter(user -> !viewer.isPlatformWide() || typed.is("party", user.login()))
                .findFirst();
        return one.map(user -> Subject.of(user.as(Role.ACCESSOR))).orElse(Subject.ALL);
    }

    /**
     * Reads all cases that one may see, part by part: a card follows from their histories alone.
     *
     * @return how many there are
     */
    private int read(Viewer viewer, Consumer<List<CaseFile>> part) {
        // A case that moves on meanwhile may come on a later page again.
        Set<CaseId> seen = new HashSet<>();
        Optional<Worklist> query = Optional.of(Worklist.all(clock.instant()).pagesOf(ROWS));
        while (query.isPresent()) {
            Page page = access.worklist(viewer, query.get());
            part.accept(page.rows().stream()
                    .map(IndexRow::caseId)
                    .filter(seen::add)
                    .flatMap(id -> desk.find(id).stream())
                    .toList());
            query = page.next().map(query.get()::after);
        }
        return seen.size();
    }
}
