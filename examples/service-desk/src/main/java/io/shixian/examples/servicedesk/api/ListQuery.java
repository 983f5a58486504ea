package io.shixian.examples.servicedesk.api;

import io.shixian.core.deadline.Light;
import io.shixian.core.law.Label;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Phase;
import io.shixian.examples.servicedesk.access.Viewer;
import io.shixian.spi.storage.Worklist;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.util.MultiValueMap;

/** What a client wants on a list. Everything that is wrong with it is told at once, an unknown parameter too. */
final class ListQuery {

    private static final Set<String> KNOWN = new TreeSet<>(
            Set.of("procedure", "stage", "phase", "light", "role", "party", "dueBefore", "subject", "cursor", "limit"));
    private static final int LONGEST = 200;
    private static final int USUAL = 50;

    private final MultiValueMap<String, String> asked;
    private final List<Problem.Fault> faults = new ArrayList<>();

    ListQuery(MultiValueMap<String, String> asked) {
        this.asked = asked;
    }

    Worklist worklist(Viewer viewer, Instant now) {
        for (Map.Entry<String, List<String>> each : asked.entrySet()) {
            if (!each.getValue().stream().allMatch(Text.Validator::isText)) {
                fault(
                        KNOWN.contains(each.getKey()) ? each.getKey() : "query",
                        "含有控制字符或残缺字符",
                        "has control characters or half characters");
            }
            if (!KNOWN.contains(each.getKey()) || each.getValue().size() != 1) {
                fault(
                        KNOWN.contains(each.getKey()) ? each.getKey() : "query",
                        "只可用，且各一次：" + String.join("、", KNOWN),
                        "may be, once each: " + String.join(", ", KNOWN));
            }
        }
        Optional<Role> role = read("role", ListQuery::role, "没有此角色", "is not the code of a role");
        Optional<Party> party = read("party", Party::new, "应为1至100个字符", "has 1 to 100 characters");
        Worklist query = Worklist.all(now)
                .pagesOf(read("limit", ListQuery::limit, "应为1至" + LONGEST, "is 1 to " + LONGEST)
                        .orElse(USUAL));
        query = with(query, text("procedure"), Worklist::of);
        query = with(query, text("stage"), Worklist::in);
        query = with(query, text("subject"), Worklist::about);
        query = with(
                query,
                read("phase", code -> of(Phase.values(), Phase::code, code), "应为 open 或 closed", "is open or closed"),
                Worklist::in);
        query = with(
                query,
                read(
                        "light",
                        code -> of(Light.values(), Light::code, code),
                        "应为 green、yellow 或 red",
                        "is green, yellow or red"),
                Worklist::showing);
        query = with(
                query,
                read(
                        "dueBefore",
                        text -> OffsetDateTime.parse(text).toInstant(),
                        "应为带时区的时刻",
                        "is an instant with an offset, such as 2026-12-01T00:00:00+08:00"),
                Worklist::dueBefore);
        query = with(query, text("cursor").map(this::cursor), Worklist::after);
        if (role.isPresent()) {
            query = query.of(role.get(), party.orElse(viewer.party()));
        } else {
            query = with(query, party, Worklist::of);
        }
        if (!faults.isEmpty()) {
            throw ApiException.faulty(faults);
        }
        return query;
    }

    private interface Narrowing<T> {
        Worklist apply(Worklist query, T by);
    }

    private static <T> Worklist with(Worklist query, Optional<T> by, Narrowing<T> narrowing) {
        return by.isPresent() ? narrowing.apply(query, by.get()) : query;
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(asked.getFirst(name));
    }

    private <T> Optional<T> read(String name, Function<String, T> reading, String zh, String en) {
        try {
            return text(name).map(reading);
        } catch (IllegalArgumentException | DateTimeException e) {
            fault(name, zh, en);
            return Optional.empty();
        }
    }

    private Worklist.Cursor cursor(String text) {
        try {
            return Cursors.read(text);
        } catch (ApiException e) {
            faults.addAll(e.problem().faults());
            return new Worklist.Cursor(Instant.EPOCH, "");
        }
    }

    private void fault(String path, String zh, String en) {
        faults.add(new Problem.Fault(path, new Label(zh, en)));
    }

    private static Role role(String code) {
        return Role.common().stream()
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static <T> T of(T[] values, Function<T, String> code, String text) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    private static int limit(String text) {
        int rows = Integer.parseInt(text);
        if (rows < 1 || rows > LONGEST) {
            throw new IllegalArgumentException();
        }
        return rows;
    }
}
