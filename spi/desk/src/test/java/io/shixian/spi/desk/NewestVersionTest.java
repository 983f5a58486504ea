package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.WINDOW;
import static io.shixian.spi.desk.Scene.id;
import static io.shixian.spi.desk.Scene.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.Refusal.Code;
import io.shixian.core.catalog.Catalog;
import io.shixian.core.catalog.LicenceIntake;
import io.shixian.core.deadline.Term;
import io.shixian.core.law.Sources;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import io.shixian.spi.storage.MemoryStore;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A case is opened under the newest version of its procedure and stays on it (M7). */
class NewestVersionTest {

    private final SettableClock clock = new SettableClock("2025-09-30T10:00");

    @Test
    void takes_the_newest_version_and_a_case_stays_on_it() {
        MemoryStore store = new MemoryStore();
        ServiceDesk older = desk(Catalog.of(List.of(LicenceIntake.PROCEDURE)), store);
        ServiceDesk newer = desk(Catalog.of(List.of(tightened(), LicenceIntake.PROCEDURE)), store);

        opened(older, "old");
        opened(newer, "new");

        assertThat(newer.find(id("old")).orElseThrow().procedure().version()).isEqualTo(1);
        assertThat(newer.find(id("new")).orElseThrow().procedure().version()).isEqualTo(2);
        Outcome kept = newer.act(id("old"), "reject", WINDOW, Particulars.NONE, Envelope.NONE);
        assertThat(kept.caseFile().orElseThrow().stage()).isEqualTo(LicenceIntake.REJECTED);
        assertThat(refusal(newer.act(id("new"), "reject", WINDOW, Particulars.NONE, Envelope.NONE)))
                .contains(Code.UNKNOWN_ACTION);
    }

    private ServiceDesk desk(Catalog catalog, MemoryStore store) {
        return ServiceDesk.with(catalog, ChinaCalendar.published(), store, store)
                .at(clock)
                .open();
    }

    private static void opened(ServiceDesk desk, String id) {
        desk.open(id(id), "licence.intake", Actor.of(Role.APPLICANT, "firm-1"), Particulars.NONE, Envelope.NONE);
    }

    /** The same procedure without a rejection. */
    private static Procedure tightened() {
        return Procedure.named("licence.intake", "行政许可收件", "Licence intake", Sources.LICENSING_LAW)
                .version(2)
                .roles(Role.APPLICANT, Role.WINDOW)
                .stages(LicenceIntake.RECEIVED, LicenceIntake.ACCEPTED)
                .opening(LicenceIntake.RECEIVED, List.of(Role.APPLICANT), Sources.LICENSING_LAW.article(29))
                .step(
                        LicenceIntake.RECEIVED,
                        LicenceIntake.ACCEPT,
                        Role.WINDOW,
                        LicenceIntake.ACCEPTED,
                        Sources.LICENSING_LAW.article(32))
                .limit("notice", "决定受理", "Accept", Term.workdays(3))
                .fromOpening()
                .until(LicenceIntake.ACCEPT)
                .owedBy(Role.WINDOW)
                .per(Sources.LICENSING_LAW.article(32))
                .sound();
    }
}
