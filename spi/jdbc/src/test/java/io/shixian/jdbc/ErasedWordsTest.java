package io.shixian.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.spi.desk.Envelope;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.testkit.CaseStoreContract;
import io.shixian.spi.wording.Wording;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Any words are read from a database as they were handed in, and from nowhere once they are erased. */
class ErasedWordsTest {

    private static final CaseId ID = new CaseId("c-1");
    private static final Actor CITIZEN = Actor.of(Role.APPLICANT, "citizen-1");

    /** Of all planes, with the characters that databases and we ourselves write otherwise. */
    @Provide
    Arbitrary<String> words() {
        Arbitrary<Integer> any = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
        return Arbitraries.frequencyOf(
                        Tuple.of(5, any),
                        Tuple.of(2, Arbitraries.of((int) '\\', (int) '\0', (int) '0', (int) '\'', (int) '\t', (int)
                                '张')))
                .list()
                .ofMinSize(5)
                .ofMaxSize(30)
                .map(points -> points.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .filter(words -> !words.isBlank());
    }

    @Property(tries = 50)
    void stand_in_h2_until_they_are_erased(@ForAll("words") String words) {
        areReadAndErased(Databases.h2InMemory(), words);
    }

    @Property(tries = 20)
    void stand_in_postgresql_until_they_are_erased(@ForAll("words") String words) {
        areReadAndErased(Databases.postgresql(), words);
    }

    private static void areReadAndErased(Database database, String words) {
        JdbcStore store = database.emptyStore();
        ServiceDesk desk = ServiceDesk.with(CaseStoreContract.CATALOG, ChinaCalendar.published(), store, store)
                .keepingApart(store, Wording.legible(new SecureRandom()))
                .at(Clock.fixed(Instant.parse("2025-09-30T06:00:00Z"), ZoneOffset.UTC))
                .open();
        desk.open(ID, "complaint.business", CITIZEN, Particulars.because(words), Envelope.NONE);
        String stored = words.replace("\\", "\\\\").replace("\0", "\\0");

        CaseFile file = store.find(ID).orElseThrow();
        assertThat(desk.words()
                        .of(file)
                        .in(file, Locale.ENGLISH)
                        .last()
                        .particulars()
                        .reason())
                .hasValue(words);
        assertThat(tablesWith(stored, database)).containsExactly("shixian_word");

        desk.words().eraseAll(ID, Actor.SYSTEM, "保存期限届满", Envelope.NONE);

        assertThat(tablesWith(stored, database)).isEmpty();
        assertThat(tablesWith(words, database)).isEmpty();
        assertThat(store.find(ID).orElseThrow().history()).startsWith(file.last());
    }

    private static List<String> tablesWith(String text, Database database) {
        return database.everyTable().entrySet().stream()
                .filter(table -> table.getValue().stream().anyMatch(row -> row.contains(text)))
                .map(table -> table.getKey().toLowerCase(Locale.ROOT))
                .toList();
    }
}
