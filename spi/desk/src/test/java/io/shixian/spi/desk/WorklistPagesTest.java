package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.ACCESSOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.Particulars;
import io.shixian.spi.storage.Page;
import io.shixian.spi.storage.Worklist;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A clerk works through a list page by page. */
class WorklistPagesTest {

    private final Scene scene = Scene.at("2025-09-30T14:00");

    @Test
    void pages_are_complete_while_the_clerk_works_through_them() {
        for (int i = 0; i < 60; i++) {
            scene.dispatched("c-" + i);
            scene.clock.pass(Duration.ofHours(6));
        }
        List<String> whole = shown(open());
        List<String> shown = new ArrayList<>();
        Worklist query = ofSeven(open());

        Optional<Worklist> page = Optional.of(query);
        while (page.isPresent()) {
            Page now = scene.desk.worklist(page.get());
            now.rows().forEach(row -> {
                shown.add(row.caseId().value());
                scene.desk.act(row.caseId(), "decline", ACCESSOR, Particulars.because("不属于本单位"), Envelope.NONE);
            });
            page = now.next().map(query::after);
        }

        assertThat(shown).hasSize(60).isEqualTo(whole);
        assertThat(shown(open())).isEmpty();
    }

    private List<String> shown(Worklist query) {
        return scene.desk.worklist(query).rows().stream()
                .map(row -> row.caseId().value())
                .toList();
    }

    private Worklist open() {
        return Worklist.open(scene.clock.instant());
    }

    private static Worklist ofSeven(Worklist q) {
        return q.pagesOf(7);
    }
}
