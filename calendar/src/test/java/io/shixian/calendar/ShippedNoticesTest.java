package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The thirty notices that ship with the library, against notices.csv. */
class ShippedNoticesTest {

    private final List<Notice> notices = ChinaCalendar.published().notices().notices();
    private final Map<String, Map<String, String>> facts =
            Facts.rows("notices").stream().collect(Collectors.toMap(row -> row.get("notice"), row -> row));

    @Test
    void are_those_of_the_facts_in_the_order_in_which_they_became_known() {
        assertThat(notices).extracting(Notice::id).hasSize(30).containsExactlyInAnyOrderElementsOf(facts.keySet());
        assertThat(notices).extracting(Notice::knownFrom).isSorted();
    }

    @Test
    void carry_number_title_signing_confidence_and_remark() {
        assertThat(notices).allSatisfy(notice -> {
            Map<String, String> row = facts.get(notice.id());
            assertThat(notice.number().map(ShippedNoticesTest::tight).orElse("(number not found)"))
                    .isEqualTo(row.get("number"));
            assertThat(notice.title()).isEqualTo(row.get("title"));
            assertThat(tight(notice.signed())).isEqualTo(row.get("signed"));
            assertThat(notice.confidence()).isEqualTo(row.get("confidence"));
        });
    }

    @Test
    void name_the_days_of_the_facts_and_those_that_a_later_notice_replaced() {
        Map<String, Long> expected = Stream.concat(Facts.NAMED.values().stream(), Facts.rows("superseded").stream())
                .collect(Collectors.groupingBy(row -> row.get("notice"), TreeMap::new, Collectors.counting()));

        Map<String, Long> named = new TreeMap<>(notices.stream().collect(Collectors.toMap(Notice::id, notice ->
                (long) notice.days().size())));
        assertThat(named).isEqualTo(expected);
    }

    @Test
    void lie_one_in_a_file_that_bears_its_id() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(ChinaCalendar.class.getResource("notices"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            List<Path> texts = files.filter(file -> !file.endsWith("index.txt")).toList();
            assertThat(texts)
                    .hasSize(30)
                    .allSatisfy(file ->
                            assertThat(file).hasFileName(Notice.read(file).id() + ".txt"));
        }
    }

    @Test
    void show_a_weak_number_as_weak() {
        assertThat(notice("2002").citation()).isEqualTo("国办发明电〔2001〕45号 (?)");
        assertThat(notice("2003A").citation()).isEqualTo("《国务院办公厅关于2003年“五一”放假调休安排的通知》（2003-04-21）");
        assertThat(notice("2026")).hasToString("2026 国办发明电〔2025〕7号");
    }

    private Notice notice(String id) {
        return notices.stream()
                .filter(notice -> notice.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String tight(String text) {
        return text.replace(" (?)", "(?)");
    }
}
