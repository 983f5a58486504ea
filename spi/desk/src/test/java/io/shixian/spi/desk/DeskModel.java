package io.shixian.spi.desk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a desk does with business complaints, written down once more from the text of the procedure (GDZW 0001.5-2019, 5.3)
 * and of M8 and V12, for a summer without holidays in which every weekday is worked.
 */
final class DeskModel {

    private static final Map<String, Map<String, String>> STEPS = Map.of(
            "received", Map.of("dispatch", "dispatched"),
            "dispatched", Map.of("accept", "accepted", "decline", "declined", "return", "received"),
            "accepted", Map.of("reply", "replied"),
            "replied", Map.of("rework", "accepted", "close", "closed"));

    private static final class Complaint {
        private String stage = "received";
        private final List<String> events = new ArrayList<>(List.of("opened"));
        private final Map<String, LocalDate> lastDays = new TreeMap<>();
        private boolean reworked;
    }

    private record Done(String id, String answer) {}

    private final Map<String, Complaint> complaints = new TreeMap<>();
    private final Map<String, Done> commands = new HashMap<>();

    String open(String id, Optional<String> command, Optional<Integer> expect) {
        return answer(id, command, expect, () -> {
            if (complaints.containsKey(id)) {
                return "refused";
            }
            complaints.put(id, new Complaint());
            return "accepted received 1 [opened]";
        });
    }

    String act(String id, String action, Optional<String> command, Optional<Integer> expect, LocalDate today) {
        return answer(id, command, expect, () -> {
            Complaint it = complaints.get(id);
            String to =
                    it == null ? null : STEPS.getOrDefault(it.stage, Map.of()).get(action);
            if (to == null || action.equals("rework") && it.reworked) {
                return "refused";
            }
            int before = it.events.size();
            lapse(it, today);
            it.events.add("moved " + action);
            it.stage = to;
            it.reworked |= action.equals("rework");
            clocks(it, action, today);
            return "accepted " + to + " " + it.events.size() + " " + it.events.subList(before, it.events.size());
        });
    }

    private void clocks(Complaint it, String action, LocalDate today) {
        switch (action) {
            case "dispatch" -> {
                it.lastDays.put("decide", weekdays(today, 7));
                it.lastDays.put("result", weekdays(today, 20));
            }
            case "accept" -> it.lastDays.remove("decide");
            case "rework" -> it.lastDays.put("rework", weekdays(today, 20));
            default -> it.lastDays.clear();
        }
    }

    private interface Deciding {
        String decide();
    }

    private String answer(String id, Optional<String> command, Optional<Integer> expect, Deciding deciding) {
        if (command.isPresent() && commands.containsKey(command.get())) {
            Done done = commands.get(command.get());
            return done.id.equals(id) ? done.answer.replaceFirst("accepted", "duplicate") : "mistake";
        }
        if (expect.isPresent() && expect.get() != version(id)) {
            return "conflict";
        }
        String answer = deciding.decide();
        if (answer.startsWith("accepted ")) {
            command.ifPresent(key -> commands.put(key, new Done(id, answer)));
        }
        return answer;
    }

    int version(String id) {
        return complaints.containsKey(id) ? complaints.get(id).events.size() : 0;
    }

    /** Lets limits run out and returns of which cases, each with how many. */
    Map<String, Integer> tick(LocalDate today) {
        Map<String, Integer> lapsed = new TreeMap<>();
        complaints.forEach((id, it) -> {
            int before = it.events.size();
            lapse(it, today);
            if (it.events.size() > before) {
                lapsed.put(id, it.events.size() - before);
            }
        });
        return lapsed;
    }

    private static void lapse(Complaint it, LocalDate today) {
        List<String> past = it.lastDays.keySet().stream()
                .filter(limit -> it.lastDays.get(limit).isBefore(today))
                .sorted(Comparator.comparing(it.lastDays::get))
                .toList();
        past.forEach(limit -> it.events.add("lapsed " + limit));
        past.forEach(it.lastDays::remove);
    }

    /** Returns the stage and all events of every case. */
    Map<String, String> cases() {
        Map<String, String> all = new TreeMap<>();
        complaints.forEach((id, it) -> all.put(id, it.stage + " " + it.events));
        return all;
    }

    /** Returns the first last day that has not been recorded as past. */
    Optional<LocalDate> nextLastDay() {
        return complaints.values().stream()
                .flatMap(it -> it.lastDays.values().stream())
                .min(Comparator.naturalOrder());
    }

    private static LocalDate weekdays(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? 1 : 0;
        }
        return day;
    }
}
