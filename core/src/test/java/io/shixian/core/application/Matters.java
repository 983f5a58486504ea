package io.shixian.core.application;

import static io.shixian.core.catalog.ApplicationChange.APPLY;
import static io.shixian.core.catalog.ApplicationChange.EXECUTE;
import static io.shixian.core.catalog.ApplicationException.REPORT;
import static io.shixian.core.catalog.ApplicationException.TAKE_OFFLINE;
import static io.shixian.core.catalog.ApplicationMaintenance.NOTIFY;
import static io.shixian.core.catalog.ApplicationMaintenance.PLANNED_START;
import static io.shixian.core.catalog.ApplicationMaintenance.PUBLISH_NOTICE;
import static io.shixian.core.catalog.ApplicationMaintenance.START;
import static io.shixian.core.catalog.ApplicationOnboarding.ACCEPT_REQUEST;
import static io.shixian.core.catalog.ApplicationOnboarding.APPROVE;
import static io.shixian.core.catalog.ApplicationOnboarding.GO_ONLINE;
import static io.shixian.core.catalog.ApplicationOnboarding.PASS;
import static io.shixian.core.catalog.ApplicationOnboarding.SUBMIT_FOR_TEST;

import io.shixian.core.casefile.Commands;
import io.shixian.core.catalog.ApplicationChange;
import io.shixian.core.catalog.ApplicationException;
import io.shixian.core.catalog.ApplicationMaintenance;
import io.shixian.core.catalog.ApplicationOnboarding;
import java.util.Map;

/** Matters of one application, each as far as it says something about it. */
final class Matters {

    private Matters() {}

    /** Online from {@code at} on. */
    static Diary onboarded(String opened, String at) {
        return Diary.opened(ApplicationOnboarding.PROCEDURE, "onboarding", opened)
                .then(at, ACCEPT_REQUEST, SUBMIT_FOR_TEST, PASS, APPROVE, GO_ONLINE);
    }

    static Diary planned(String id, String opened, String start) {
        return Diary.opened(
                ApplicationMaintenance.PROCEDURE,
                id,
                Commands.at(opened),
                Map.of(ServiceApplication.KEY, "app-7", PLANNED_START, start));
    }

    /** In progress from {@code at} on. */
    static Diary maintained(String at) {
        return planned("maintenance", at, "2025-03-20").then(at, NOTIFY, PUBLISH_NOTICE, START);
    }

    static Diary reported(String at) {
        return Diary.opened(ApplicationException.PROCEDURE, "anomaly", at).then(at, REPORT);
    }

    /** Offline from {@code at} on. */
    static Diary suspended(String at) {
        return reported(at).then(at, TAKE_OFFLINE);
    }

    /** Off the platform from {@code at} on. */
    static Diary withdrawn(String at) {
        return Diary.opened(ApplicationChange.WITHDRAWAL, "withdrawal", at)
                .then(at, APPLY, ApplicationChange.APPROVE, EXECUTE);
    }
}
