package io.shixian.examples.servicedesk.page;

import io.shixian.calendar.CalendarChange;
import io.shixian.calendar.MalformedNoticeException;
import io.shixian.calendar.Notice;
import io.shixian.calendar.WorkCalendar;
import io.shixian.core.law.Label;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.TimeLimit;
import io.shixian.examples.servicedesk.access.Access;
import io.shixian.examples.servicedesk.access.Viewer;
import io.shixian.examples.servicedesk.account.Account;
import io.shixian.examples.servicedesk.notice.AdoptedNotices;
import io.shixian.spi.desk.Preview;
import io.shixian.spi.desk.ServiceDesk;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the administrator adds a notice of the State Council: first what it would change, then the adoption. */
@Controller
class NoticePage {

    private static final int MOST_MOVES = 200;
    private static final int LONGEST = 20_000;

    /**
     * A last day that would move, with the name of its limit.
     *
     * @param move  how it would move
     * @param limit the name of the limit
     */
    public record NamedMove(Preview.Move move, Label limit) {}

    private final ServiceDesk desk;
    private final AdoptedNotices notices;
    private final Access access;
    private final Phrases words;

    NoticePage(ServiceDesk desk, AdoptedNotices notices, Access access, Phrases words) {
        this.desk = desk;
        this.notices = notices;
        this.access = access;
        this.words = words;
    }

    @GetMapping("/admin/notices")
    String form(@AuthenticationPrincipal Account account, Model model) {
        check(account);
        return page("", model);
    }

    @PostMapping("/admin/notices")
    String change(
            @AuthenticationPrincipal Account account,
            @RequestParam("step") String step,
            @RequestParam(name = "text", defaultValue = "") String pasted,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> file,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response)
            throws IOException {
        check(account);
        String text = text(pasted, file);
        try {
            if (text.length() > LONGEST) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("faults", List.of(words.say("notice.toolong", LONGEST)));
                return page("", model);
            }
            Notice notice = Notice.parse(text);
            notices.look();
            if (step.equals("adopt")) {
                AdoptedNotices.Adopted adopted =
                        notices.adopt(text, account.viewer().login());
                String done = adopted.complete() ? "notice.adopted" : "notice.adopted.partly";
                after.addFlashAttribute("done", words.say(done, notice.citation(), adopted.moved()));
                return "redirect:/admin/notices";
            }
            WorkCalendar later = desk.calendar().with(notice);
            model.addAttribute("notice", notice);
            model.addAttribute("change", CalendarChange.between(desk.calendar(), later));
            model.addAttribute("moves", moves(notice, account.viewer()));
            model.addAttribute("most", MOST_MOVES);
        } catch (MalformedNoticeException e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("faults", e.faults());
        }
        return page(text, model);
    }

    private static void check(Account account) {
        if (!account.viewer().has(Role.ADMINISTRATOR)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static String text(String pasted, Optional<MultipartFile> file) throws IOException {
        return file.isEmpty() || file.get().isEmpty()
                ? pasted
                : new String(file.get().getBytes(), StandardCharsets.UTF_8);
    }

    /** Returns the last days that would move, up to so many that one still reads. */
    private List<NamedMove> moves(Notice notice, Viewer viewer) {
        Preview page = desk.preview(notice);
        List<Preview.Move> moves = new ArrayList<>(page.moves());
        while (page.next().isPresent() && moves.size() < MOST_MOVES) {
            page = desk.preview(notice, page.next().get());
            moves.addAll(page.moves());
        }
        return moves.stream().limit(MOST_MOVES).map(move -> named(move, viewer)).toList();
    }

    private NamedMove named(Preview.Move move, Viewer viewer) {
        return new NamedMove(
                move,
                access.find(viewer, move.caseId())
                        .flatMap(file -> file.procedure().limit(move.limit()))
                        .map(TimeLimit::label)
                        .orElseGet(() -> new Label(move.limit(), move.limit())));
    }

    private String page(String text, Model model) {
        notices.look();
        List<Notice> known = new ArrayList<>(desk.calendar().notices().notices());
        Collections.reverse(known);
        model.addAttribute("text", text);
        model.addAttribute("known", known);
        model.addAttribute(
                "adopted",
                notices.all().stream()
                        .collect(Collectors.toMap(each -> each.notice().id(), each -> each)));
        model.addAttribute("edition", desk.calendar().edition());
        model.addAttribute("horizon", desk.calendar().horizon());
        return "notices";
    }
}
