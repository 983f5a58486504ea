package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.ACCESSOR;
import static io.shixian.spi.desk.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.BusinessComplaint;
import org.junit.jupiter.api.Test;

/** A command id that was used for another case is a mistake of the sender, who must not see that case. */
class CommandIdOfAnotherCaseTest {

    private final Scene scene = Scene.at("2025-09-30T14:00");

    @Test
    void is_a_mistake_of_the_sender_who_must_not_see_the_other_case() {
        scene.open("c1", "complaint.business", Envelope.command("k-1"));

        assertThatThrownBy(() -> scene.open("c2", "complaint.business", Envelope.command("k-1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("this command id was used for another case than c2; give each command an id of its own");
        assertThat(scene.desk.find(id("c2"))).isEmpty();
    }

    @Test
    void leaves_that_case_and_the_first_as_they_are() {
        scene.dispatched("c2");
        scene.open("c1", "complaint.business", Envelope.command("k-1"));
        Scene.Content before = scene.content();

        assertThatThrownBy(() -> scene.desk.act(
                        id("c2"), BusinessComplaint.ACCEPT.code(), ACCESSOR, Particulars.NONE, Envelope.command("k-1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(scene.content()).isEqualTo(before);
    }
}
