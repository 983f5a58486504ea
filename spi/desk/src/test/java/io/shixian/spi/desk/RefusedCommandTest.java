package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.ACCESSOR;
import static io.shixian.spi.desk.Scene.CITIZEN;
import static io.shixian.spi.desk.Scene.OPERATOR;
import static io.shixian.spi.desk.Scene.id;
import static io.shixian.spi.desk.Scene.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.Particulars;
import io.shixian.core.casefile.Refusal.Code;
import io.shixian.core.catalog.BusinessComplaint;
import io.shixian.core.deadline.Term;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.spi.storage.CommandId;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A refused command changes nothing: no event, no version, no row, nothing to tell, no command remembered. */
class RefusedCommandTest {

    interface Sent extends BiFunction<ServiceDesk, Envelope, Outcome> {}

    private final Scene scene = Scene.at("2025-09-30T14:00");

    static Stream<Arguments> refused() {
        return Stream.of(
                sent(Code.NOT_IN_THIS_STAGE, (desk, e) -> desk.act(id("c1"), "reply", ACCESSOR, Particulars.NONE, e)),
                sent(Code.NOT_THIS_ROLE, (desk, e) -> desk.act(id("c1"), "accept", OPERATOR, Particulars.NONE, e)),
                sent(
                        Code.NOT_THIS_PARTY,
                        (desk, e) -> desk.act(id("c1"), "accept", Actor.of(Role.ACCESSOR, "a-2"), Particulars.NONE, e)),
                sent(Code.REASON_MISSING, (desk, e) -> desk.act(id("c1"), "decline", ACCESSOR, Particulars.NONE, e)),
                sent(Code.UNKNOWN_ACTION, (desk, e) -> desk.act(id("c1"), "explode", ACCESSOR, Particulars.NONE, e)),
                sent(
                        Code.NO_SUSPENSION_RULE,
                        (desk, e) -> desk.suspend(id("c1"), "decide", "hearing", ACCESSOR, Particulars.NONE, e)),
                sent(Code.UNKNOWN_LIMIT, (desk, e) -> desk.resume(id("c1"), "lunch", ACCESSOR, Particulars.NONE, e)),
                sent(
                        Code.NO_EXTENSION_RULE,
                        (desk, e) -> desk.extend(id("c1"), "decide", Term.workdays(5), ACCESSOR, Particulars.NONE, e)),
                sent(
                        Code.CASE_EXISTS,
                        (desk, e) -> desk.open(id("c1"), "complaint.business", CITIZEN, Particulars.NONE, e)),
                sent(Code.UNKNOWN_CASE, (desk, e) -> desk.act(id("c9"), "accept", ACCESSOR, Particulars.NONE, e)));
    }

    private static Arguments sent(Code code, Sent command) {
        return Arguments.of(code, command);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void leaves_store_version_outbox_and_index_untouched(Code code, Sent command) {
        scene.channel.down(Role.ADMINISTRATOR);
        scene.dispatched("c1");
        Scene.Content before = scene.content();
        assertThat(before.outbox()).hasSize(1);

        Outcome outcome = command.apply(scene.desk, Envelope.command("k-1"));

        assertThat(outcome.code()).isEqualTo("refused");
        assertThat(refusal(outcome)).contains(code);
        assertThat(scene.content()).isEqualTo(before);
        assertThat(scene.store.seen(new CommandId("k-1"))).isEmpty();
    }

    /** 2025-10-16 is the last day of decision, by scenarios/complaint.jsonl; see docs/adr/0006. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void does_not_even_record_that_a_limit_has_run_out(Code code, Sent command) {
        scene.dispatched("c1");
        Scene.Content before = scene.content();
        scene.clock.set("2025-10-17T09:00");

        assertThat(refusal(command.apply(scene.desk, Envelope.NONE))).contains(code);

        assertThat(scene.content()).isEqualTo(before);
        assertThat(scene.desk.tick()).hasSize(1);
    }

    @Test
    void may_be_sent_again_under_the_same_command_id_when_it_has_become_possible() {
        scene.complaint("c1");
        Envelope envelope = Envelope.command("k-1");
        assertThat(refusal(scene.desk.act(id("c1"), "accept", ACCESSOR, Particulars.NONE, envelope)))
                .contains(Code.NOT_IN_THIS_STAGE);
        scene.dispatch("c1", "a-1", Envelope.NONE);

        assertThat(scene.desk.act(id("c1"), "accept", ACCESSOR, Particulars.NONE, envelope))
                .isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void tells_which_case_is_not_there_in_both_languages() {
        Outcome.Refused outcome = (Outcome.Refused) scene.act("c9", BusinessComplaint.ACCEPT, ACCESSOR);

        assertThat(outcome.refusal().text()).hasToString("没有办件c9；请先发起 / there is no case c9; open it first");
        assertThat(outcome.caseFile()).isEmpty();
    }

    @Test
    void is_one_whose_time_lies_before_the_last_event_as_a_clock_set_back_makes_it() {
        scene.dispatched("c1");
        Scene.Content before = scene.content();
        scene.clock.set("2025-09-30T13:59");

        assertThat(refusal(scene.desk.act(id("c1"), "accept", ACCESSOR, Particulars.NONE, Envelope.NONE)))
                .contains(Code.TIME_REVERSED);
        assertThat(scene.content()).isEqualTo(before);
    }
}
