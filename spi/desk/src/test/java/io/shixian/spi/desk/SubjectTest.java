package io.shixian.spi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.Particulars;
import io.shixian.spi.storage.Worklist;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A subject may be personal: it is in a row only if the host says which detail it is, and never in a log. */
class SubjectTest {

    private final Scene scene = Scene.at("2025-09-30T14:00");

    private static Particulars about(String words) {
        return new Particulars(
                Optional.empty(), List.of(), Map.of(), Map.of(), OptionalInt.empty(), Map.of("subject", words));
    }

    private ServiceDesk desk() {
        return ServiceDesk.with(Scene.CATALOG, scene.desk.calendar(), scene.store, scene.store)
                .subject(file ->
                        Optional.ofNullable(((CaseEvent.Opened) file.history().get(0))
                                .particulars()
                                .data()
                                .get("subject")))
                .at(scene.clock)
                .open();
    }

    private void opened(ServiceDesk desk, String id, String words) {
        desk.open(Scene.id(id), "complaint.business", Scene.CITIZEN, about(words), Envelope.NONE);
    }

    @Test
    void is_not_in_the_row_unless_the_host_says_so() {
        opened(scene.desk, "c1", "噪声扰民");

        assertThat(scene.row("c1").subject()).isEmpty();
    }

    @Test
    void is_found_by_its_beginning() {
        opened(desk(), "c1", "噪声扰民");
        opened(desk(), "c2", "扰民");

        Worklist list = Worklist.open(scene.clock.instant()).about("噪声");

        assertThat(scene.desk.worklist(list).rows())
                .extracting(row -> row.caseId().value())
                .containsExactly("c1");
    }

    @Test
    void is_neither_blank_nor_longer_than_200_nor_cut_through_a_character() {
        opened(desk(), "blank", "  ");
        opened(desk(), "long", "长".repeat(500));
        opened(desk(), "wide", "x" + "𠮷".repeat(150));

        assertThat(scene.row("blank").subject()).isEmpty();
        assertThat(scene.row("long").subject()).contains("长".repeat(200));
        assertThat(scene.row("wide").subject()).contains("x" + "𠮷".repeat(99));
    }

    @Test
    void is_not_shown_where_a_row_or_a_list_is_logged() {
        opened(desk(), "c1", "噪声扰民");

        assertThat(scene.row("c1").toString()).isEqualTo("row of case c1 (complaint.business, received, version 1)");
        assertThat(Worklist.open(scene.clock.instant()).about("噪声").toString()).doesNotContain("噪声");
    }
}
