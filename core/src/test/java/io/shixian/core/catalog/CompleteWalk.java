package io.shixian.core.catalog;

import static io.shixian.core.catalog.Journey.full;
import static io.shixian.core.catalog.Journey.now;
import static io.shixian.core.catalog.Journey.role;
import static io.shixian.core.catalog.Journey.usual;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.Matter;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.Recipient;
import io.shixian.core.casefile.Refusal;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Strength;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Action;
import io.shixian.core.procedure.Procedure;
import io.shixian.core.procedure.Stage;
import io.shixian.core.procedure.Transition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every stage × action × role × party of a procedure and holds it against a transcript. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CompleteWalk {

    private static final String UNKNOWN = "fly";

    private final Procedure procedure;
    private final Transcript transcript;
    private final Journey journey;

    private final String limits;

    /**
     * Takes what a tester wrote down.
     *
     * @param stages how to bring a case to each stage
     * @param rows   the opening, then who may do what where
     * @param limits the limits, as {@link LimitText} writes them
     */
    CompleteWalk(Procedure procedure, String stages, String rows, String limits) {
        this.procedure = procedure;
        this.transcript = Transcript.of(stages, rows);
        this.journey = new Journey(procedure, transcript);
        this.limits = limits;
    }

    @Test
    void the_limits_are_those_of_the_text() {
        assertThat(LimitText.of(procedure)).isEqualTo(limits.strip());
    }

    @Test
    void it_is_opened_by_those_who_may() {
        new OpeningWalk(procedure, transcript.opening()).walk();
    }

    @Test
    void the_transcript_has_every_stage_and_action_of_the_table_and_no_other() {
        assertThat(transcript.stages().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        procedure.stages().stream().map(Stage::code).toList());
        assertThat(transcript.actions())
                .containsExactlyInAnyOrderElementsOf(
                        procedure.actions().stream().map(Action::code).toList());
        transcript
                .stages()
                .values()
                .forEach(where -> assertThat(
                                procedure.stage(where.stage()).orElseThrow().isClosed())
                        .as(where.stage())
                        .isEqualTo(where.isClosed()));
    }

    @Test
    void what_the_text_is_silent_about_or_only_recommends_is_marked_so() {
        for (Transcript.Row row : transcript.rows()) {
            Stage from = procedure.stage(row.from()).orElseThrow();
            Action action = procedure.action(row.action()).orElseThrow();
            assertThat(procedure.steps(from, action))
                    .singleElement()
                    .returns(row.has("gap"), Transition::gap)
                    .returns(strength(row), Transition::strength)
                    .returns(row.has("joint"), Transition::joint)
                    .returns(row.has("once") ? 1 : 0, Transition::atMost)
                    .returns(
                            row.has("within") ? String.join(" ", row.get("within")) : "",
                            step -> step.within().map(Object::toString).orElse(""));
        }
    }

    @Test
    void a_checklist_with_an_item_that_fails_leads_where_the_text_says() {
        for (Transcript.Where where : transcript.stages().values()) {
            transcript.rows().stream()
                    .filter(row -> row.from().equals(where.stage()) && row.has("failed"))
                    .forEach(row -> fails(journey.to(where), row));
        }
    }

    private static void fails(Matter matter, Transcript.Row row) {
        Actor actor = usual(row.roles().get(0));
        Matter after = matter.after(now(actor, row.action(), Journey.failed(row)));
        assertThat(after.file().stage().code()).isEqualTo(row.get("failed").get(0));
        for (String item : row.get("items")) {
            Map<String, Boolean> results = new HashMap<>(full(row).checklist());
            results.remove(item);
            assertThat(matter.refusedWith(now(actor, row.action(), full(row).withChecklist(results))))
                    .as(item)
                    .isEqualTo(Refusal.Code.CHECKLIST_INCOMPLETE);
            results.put(item, false);
            assertThat(matter.after(now(actor, row.action(), full(row).withChecklist(results)))
                            .file()
                            .stage())
                    .as(item)
                    .isEqualTo(after.file().stage());
        }
    }

    private static Strength strength(Transcript.Row row) {
        return row.has("should") ? Strength.SHOULD : row.has("in-principle") ? Strength.IN_PRINCIPLE : Strength.SHALL;
    }

    Stream<Arguments> everyStageAndAction() {
        List<String> actions = new ArrayList<>(transcript.actions());
        actions.add(UNKNOWN);
        return transcript.stages().values().stream()
                .flatMap(where -> actions.stream().map(action -> Arguments.of(where.stage(), action)));
    }

    @ParameterizedTest(name = "{0} --{1}")
    @MethodSource("everyStageAndAction")
    void only_what_is_written_can_be_done(String stage, String action) {
        Transcript.Where where = transcript.stages().get(stage);
        Matter matter = journey.to(where);
        for (Role role : Journey.everyRole()) {
            for (Party party : List.of(usual(role), new Party(role.code() + "-2"))) {
                Actor actor = new Actor(role, party);
                Optional<Refusal.Code> wrong = refusal(where, action, actor);
                if (wrong.isPresent()) {
                    refuses(matter, actor, action, wrong.get());
                } else {
                    accepts(
                            matter,
                            where,
                            transcript.row(stage, action, role.code()).orElseThrow(),
                            actor);
                }
            }
        }
    }

    private Optional<Refusal.Code> refusal(Transcript.Where where, String action, Actor actor) {
        if (action.equals(UNKNOWN)) {
            return Optional.of(Refusal.Code.UNKNOWN_ACTION);
        }
        if (where.isClosed()) {
            return Optional.of(Refusal.Code.CASE_CLOSED);
        }
        if (transcript.rows(where.stage(), action).findAny().isEmpty()) {
            return Optional.of(Refusal.Code.NOT_IN_THIS_STAGE);
        }
        String role = actor.role().code();
        if (transcript.row(where.stage(), action, role).isEmpty()) {
            return Optional.of(Refusal.Code.NOT_THIS_ROLE);
        }
        boolean other = where.bound().contains(role) && !actor.party().equals(usual(actor.role()));
        return other ? Optional.of(Refusal.Code.NOT_THIS_PARTY) : Optional.empty();
    }

    /** Whether or not all that the action asks for elsewhere is handed in. */
    private void refuses(Matter matter, Actor actor, String action, Refusal.Code code) {
        Set<Particulars> given = new HashSet<>(Set.of(Particulars.NONE));
        transcript.rows().stream().filter(row -> row.action().equals(action)).forEach(row -> given.add(full(row)));
        for (Particulars particulars : given) {
            assertThat(matter.refusedWith(now(actor, action, particulars)))
                    .as("%s", actor)
                    .isEqualTo(code);
        }
    }

    private static void accepts(Matter matter, Transcript.Where where, Transcript.Row row, Actor actor) {
        Matter after = matter.after(now(actor, row.action(), full(row)));
        if (row.has("joint")) {
            after = othersConsent(matter, after, row, actor);
        }

        assertThat(after.file().stage().code()).isEqualTo(row.to());
        assertThat(after.file().version())
                .isEqualTo(matter.file().version()
                        + (row.has("joint") ? row.roles().size() : 1));
        CaseEvent event = after.file().last();
        assertThat(event).isInstanceOf(CaseEvent.Moved.class);
        if (!row.has("joint")) {
            assertThat(event.by()).isEqualTo(actor);
        }
        assertThat(event.clause())
                .extracting(Clause::id)
                .isEqualTo(row.get("per").get(0));
        assertThat(event.told())
                .extracting(Recipient::role)
                .containsExactlyElementsOf(
                        row.get("tells").stream().map(Journey::role).toList());
        Set<Role> bound =
                new HashSet<>(where.bound().stream().map(Journey::role).toList());
        row.named().forEach(name -> bound.add(role(name)));
        row.get("frees").forEach(name -> bound.remove(role(name)));
        assertThat(after.file().parties()).containsOnlyKeys(bound);

        missing(row)
                .ifPresentOrElse(
                        code -> assertThat(matter.refusedWith(now(actor, row.action(), Particulars.NONE)))
                                .isEqualTo(code),
                        () -> matter.after(now(actor, row.action(), Particulars.NONE)));
    }

    /** One consent moves nothing, twice the same counts once, and the last one moves the matter. */
    private static Matter othersConsent(Matter before, Matter first, Transcript.Row row, Actor actor) {
        assertThat(first.file().stage()).isEqualTo(before.file().stage());
        assertThat(first.file().last()).isInstanceOf(CaseEvent.Consented.class);
        assertThat(first.refusedWith(now(actor, row.action(), full(row)))).isEqualTo(Refusal.Code.ALREADY_CONSENTED);
        Matter after = first;
        for (String other : row.roles()) {
            if (!other.equals(actor.role().code())) {
                after = after.after(now(Journey.usual(other), row.action(), full(row)));
            }
        }
        return after;
    }

    private static Optional<Refusal.Code> missing(Transcript.Row row) {
        if (row.has("reason")) {
            return Optional.of(Refusal.Code.REASON_MISSING);
        }
        if (row.has("document")) {
            return Optional.of(Refusal.Code.DOCUMENT_MISSING);
        }
        if (row.has("grade")) {
            return Optional.of(Refusal.Code.GRADE_MISSING);
        }
        if (row.has("names")) {
            return Optional.of(Refusal.Code.PARTY_NOT_NAMED);
        }
        if (row.has("checklist") || row.has("items")) {
            return Optional.of(Refusal.Code.CHECKLIST_INCOMPLETE);
        }
        return row.has("data") ? Optional.of(Refusal.Code.DAY_MISSING) : Optional.empty();
    }
}
