package io.shixian.examples.servicedesk.page;

import io.shixian.calendar.Day;
import io.shixian.core.casefile.LimitStatus;
import io.shixian.core.casefile.Recipient;
import io.shixian.core.casefile.StatusWords;
import io.shixian.core.deadline.Counting;
import io.shixian.core.law.Codes;
import io.shixian.core.law.Label;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Requirement;
import io.shixian.core.procedure.Transition;
import io.shixian.examples.servicedesk.access.Viewer;
import io.shixian.examples.servicedesk.account.DemoUsers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Texts in the language of the page that is being answered; days and times are those of Shanghai. */
@Component
public class Phrases {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final MessageSource messages;

    Phrases(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns the language of the page. */
    public Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    /** Returns a label. */
    public String of(Label label) {
        return label.in(locale());
    }

    /** Returns a text of the console by its key. */
    public String say(String key, Object... values) {
        return messages.getMessage(key, values, locale());
    }

    /** Returns a day with its weekday, such as 2026-10-10 周六. */
    public String date(LocalDate day) {
        return day + " " + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale());
    }

    /** Returns whose days and times they are. */
    public ZoneId zone() {
        return Counting.STANDARD.zone();
    }

    /** Returns the day of an instant. */
    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    /** Returns an instant with its weekday, to the minute. */
    public String time(Instant instant) {
        ZonedDateTime local = instant.atZone(zone());
        return date(local.toLocalDate()) + " " + CLOCK.format(local);
    }

    /** Returns what is left until a last day. */
    public String left(Remainder remainder) {
        return say(remainder.key(), remainder.workingDays());
    }

    /** Returns how a limit stands. */
    public String status(LimitStatus status) {
        return of(StatusWords.of(status));
    }

    /** Returns the name of a party, or its id if it is none of the users of this host. */
    public String party(Party party) {
        return DemoUsers.of(party).map(Viewer::name).map(this::of).orElse(party.id());
    }

    /** Returns the name of a user, or its login if it is gone. */
    public String login(String login) {
        return DemoUsers.find(login).map(Viewer::name).map(this::of).orElse(login);
    }

    /** Returns who did something, and in which role. */
    public String actor(Actor actor) {
        return actor.equals(Actor.SYSTEM)
                ? of(Role.SYSTEM.label())
                : recipient(actor.role(), Optional.of(actor.principal()));
    }

    /** Returns the name of a role with its party, if one is known; many a name says the role already. */
    public String recipient(Role role, Optional<Party> party) {
        String as = of(role.label());
        return party.map(this::party)
                .map(name -> name.contains(as) ? name : say("actor", as, name))
                .orElse(as);
    }

    /** Returns whom something was told, as the language lists them. */
    public String recipients(Collection<Recipient> told) {
        return list(
                told.stream().map(each -> recipient(each.role(), each.party())).toList());
    }

    /** Returns the names of some roles as the language lists them. */
    public String roles(Collection<Role> roles) {
        return list(roles.stream().map(role -> of(role.label())).toList());
    }

    /** Joins words as the language lists them. */
    public String list(List<String> words) {
        return words.stream().collect(Collectors.joining(say("list.comma")));
    }

    /** Returns what kind of day a day is, and for which festival. */
    public String kind(Day day) {
        String kind = say("kind." + day.kind().code());
        return day.festival()
                .map(name -> or("festival." + name, name) + " " + kind)
                .orElse(kind);
    }

    /** Returns the letter that stands for a kind of day in a small square. */
    public String letter(Day day) {
        return say("letter." + day.kind().code());
    }

    /** Returns the name of a ground on which a clock is stopped. */
    public String cause(String code) {
        return or("cause." + code, code);
    }

    /** Returns the name of a day that a step hands in. */
    public String namedDay(String name) {
        return or("day." + name, name);
    }

    private String or(String key, String fallback) {
        return Objects.requireNonNullElse(messages.getMessage(key, new Object[0], fallback, locale()), fallback);
    }

    /** Tells whether a step needs something, by its code. */
    public boolean needs(Transition step, String code) {
        return step.needs().stream().map(Requirement::code).anyMatch(code::equals);
    }

    /** Returns the stable code of a value of a closed set. */
    public String code(Enum<?> value) {
        return Codes.of(value);
    }
}
