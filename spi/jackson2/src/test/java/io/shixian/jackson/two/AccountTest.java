package io.shixian.jackson.two;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.AuditTrail;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.Decision;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.BusinessComplaint;
import io.shixian.core.catalog.JointHandling;
import io.shixian.core.deadline.Light;
import io.shixian.core.joint.JointMatter;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import io.shixian.json.CanonicalJson;
import io.shixian.json.JointView;
import io.shixian.json.LimitView;
import io.shixian.json.PartView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What is told of a case, and of several that are one matter, goes to text and back without what was handed in. */
class AccountTest {

    private static final String SECRET = "张三的身份证";
    private static final Instant OPENED = Instant.parse("2026-03-02T02:00:00Z");

    private static CaseFile opened(Procedure procedure, String id, Map<String, String> data) {
        Particulars particulars =
                new Particulars(Optional.of(SECRET), List.of(), Map.of(), Map.of(), OptionalInt.empty(), data);
        var open = new Command.Open(new CaseId(id), OPENED, Actor.of(Role.APPLICANT, "p-1"), particulars);
        return ((Decision.Accepted) SampleCase.DECIDER.open(procedure, open)).file();
    }

    private static CaseFile dispatched(CaseFile file) {
        var dispatch = new Command.Act(
                file.id(),
                OPENED,
                Actor.of(Role.OPERATOR, "o-1"),
                "dispatch",
                Particulars.naming(Role.ACCESSOR, "a-1"));
        return ((Decision.Accepted) SampleCase.DECIDER.decide(file, dispatch)).file();
    }

    @Test
    void of_who_did_what_is_read_back_the_same() {
        AuditTrail trail = AuditTrail.of(SampleCase.file());
        String text = CanonicalJson.text(trail);
        assertThat(text).startsWith("{\"caseId\":\"c-1\",\"entries\":[{\"number\":1,\"type\":\"opened\",");
        assertThat(ShixianJson.read(AuditTrail.class, text)).isEqualTo(trail);
        assertThat(io.shixian.jackson.ShixianJson.read(AuditTrail.class, text)).isEqualTo(trail);
    }

    @Test
    void of_a_joint_matter_is_read_as_its_view() {
        CaseFile whole = opened(JointHandling.PROCEDURE, "j-1", Map.of("note", SECRET));
        CaseFile part =
                dispatched(opened(BusinessComplaint.PROCEDURE, "c-2", Map.of(JointMatter.KEY, "j-1", "note", SECRET)));
        JointMatter matter = JointMatter.of(whole, List.of(part), SampleCase.DECIDER, OPENED);
        String text = ShixianJson.write(matter);
        assertThat(text)
                .isEqualTo(io.shixian.jackson.ShixianJson.write(matter))
                .startsWith("{\"whole\":\"j-1\",\"stage\":{")
                .doesNotContain(SECRET);
        JointView view = ShixianJson.read(JointView.class, text);
        assertThat(io.shixian.jackson.ShixianJson.read(JointView.class, text)).isEqualTo(view);
        assertThat(view.late()).isFalse();
        assertThat(view.stage()).isEqualTo(whole.stage());
        assertThat(view.parts()).extracting(PartView::part).containsExactly(new CaseId("c-2"));
        assertThat(view.parts()).extracting(PartView::procedure).containsExactly("complaint.business");
        assertThat(view.heldUpBy())
                .isNotEmpty()
                .hasSameSizeAs(matter.heldUpBy())
                .allSatisfy(hold -> {
                    assertThat(hold.role()).contains(Role.ACCESSOR);
                    assertThat(hold.party()).contains(new Party("a-1"));
                    assertThat(hold.limit()).map(LimitView::light).contains(Light.GREEN);
                });
    }
}
