package io.shixian.core.casefile;

import static io.shixian.core.casefile.Commands.CASE;
import static io.shixian.core.casefile.Commands.at;
import static io.shixian.core.deadline.Term.workdays;
import static io.shixian.core.party.Role.ACCESSOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.catalog.BusinessComplaint;
import io.shixian.core.party.Party;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words and data handed in may be personal: nothing that is printed repeats them. */
class SilenceTest {

    private static final String PERSONAL = "张三13800138000";

    private static final Particulars SAID = new Particulars(
            Optional.of(PERSONAL),
            List.of(PERSONAL),
            Map.of(ACCESSOR, new Party("a-1")),
            Map.of(PERSONAL, true),
            OptionalInt.of(5),
            Map.of(PERSONAL, PERSONAL));

    @Test
    void no_command_prints_what_was_handed_in() {
        assertThat(Stream.<Command>of(
                        new Command.Open(CASE, at("2025-03-03T10:00"), LicenceTable.FIRM, SAID),
                        new Command.Act(CASE, at("2025-03-03T10:00"), LicenceTable.FIRM, "accept", SAID),
                        new Command.Suspend(
                                CASE, at("2025-03-03T10:00"), LicenceTable.FIRM, "decision", "hearing", SAID),
                        new Command.Resume(CASE, at("2025-03-03T10:00"), LicenceTable.FIRM, "decision", SAID),
                        new Command.Extend(
                                CASE, at("2025-03-03T10:00"), LicenceTable.FIRM, "decision", workdays(1), SAID)))
                .extracting(Command::toString)
                .allSatisfy(text -> assertThat(text).contains("c1").doesNotContain("张三", "1380"));
    }

    @Test
    void no_event_prints_it_though_every_event_keeps_it() {
        Matter complaint = Matter.opened(
                        BusinessComplaint.PROCEDURE, "2025-03-03T10:00", Complaints.CITIZEN, withoutParty())
                .after(new Command.Act(CASE, at("2025-03-03T11:00"), Complaints.DESK, "dispatch", SAID));
        Matter licence = LicenceTable.accepted()
                .after(
                        new Command.Suspend(
                                CASE, at("2025-03-12T09:00"), LicenceTable.CLERK, "decision", "hearing", SAID),
                        new Command.Resume(CASE, at("2025-03-13T09:00"), LicenceTable.CLERK, "decision", SAID),
                        new Command.Extend(
                                CASE, at("2025-03-14T09:00"), LicenceTable.HEAD, "decision", workdays(1), SAID));

        List<CaseEvent> events = Stream.of(complaint, licence)
                .flatMap(matter -> matter.history().stream())
                .toList();
        assertThat(events).extracting(CaseEvent::type).contains("opened", "moved", "suspended", "resumed", "extended");
        assertThat(events).extracting(Object::toString).noneMatch(text -> text.contains("张三") || text.contains("1380"));
        assertThat(complaint.file().toString()).isEqualTo("case c1 (complaint.business@1, dispatched, version 2)");
        assertThat(((CaseEvent.Moved) complaint.last()).particulars().reason()).hasValue(PERSONAL);
    }

    private static Particulars withoutParty() {
        return new Particulars(SAID.reason(), SAID.documents(), Map.of(), SAID.checklist(), SAID.grade(), SAID.data());
    }
}
