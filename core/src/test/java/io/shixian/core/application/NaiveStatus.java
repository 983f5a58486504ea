package io.shixian.core.application;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What an application is at a moment, found by looking up where each of its matters stood then. */
record NaiveStatus(List<CaseFile> files, Optional<Instant> onlineSince) {

    Set<Instant> moments() {
        Set<Instant> moments = new TreeSet<>();
        onlineSince.ifPresent(moments::add);
        files.forEach(file -> file.history().forEach(event -> moments.add(when(event))));
        return moments;
    }

    Optional<ApplicationStatus> at(Instant moment) {
        boolean known = files.stream().anyMatch(file -> !stageAt(file, moment).isEmpty());
        boolean online = onlineSince.filter(since -> !since.isAfter(moment)).isPresent();
        if (!known && !online) {
            return Optional.empty();
        }
        if (any(moment, "app.withdrawal", "executed", "closed")) {
            return Optional.of(ApplicationStatus.WITHDRAWN);
        }
        if (any(moment, "app.exception", "suspended", "fixed", "verified")) {
            return Optional.of(ApplicationStatus.SUSPENDED);
        }
        if (any(moment, "app.maintenance", "in-progress")) {
            return Optional.of(ApplicationStatus.UNDER_MAINTENANCE);
        }
        boolean wentOnline = online || any(moment, "app.onboarding", "online");
        return Optional.of(wentOnline ? ApplicationStatus.ONLINE : ApplicationStatus.ONBOARDING);
    }

    private boolean any(Instant moment, String procedure, String... stages) {
        return files.stream()
                .anyMatch(file -> file.procedure().code().equals(procedure)
                        && List.of(stages).contains(stageAt(file, moment)));
    }

    private static String stageAt(CaseFile file, Instant moment) {
        String stage = "";
        for (CaseEvent event : file.history()) {
            if (!when(event).isAfter(moment)) {
                if (event instanceof CaseEvent.Opened opened) {
                    stage = opened.stage().code();
                } else if (event instanceof CaseEvent.Moved moved) {
                    stage = moved.to().code();
                } else if (event instanceof CaseEvent.Lapsed lapse) {
                    stage = lapse.to().code();
                }
            }
        }
        return stage;
    }

    private static Instant when(CaseEvent event) {
        return event instanceof CaseEvent.Lapsed lapse
                ? lapse.missed().expiresAt().orElseThrow()
                : event.recordedAt();
    }
}
