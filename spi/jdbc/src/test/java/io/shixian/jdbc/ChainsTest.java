package io.shixian.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.json.chain.ChainVerdict;
import io.shixian.json.chain.DigestAlgorithm;
import io.shixian.json.chain.Head;
import io.shixian.json.chain.HeadList;
import io.shixian.json.chain.HistoryChain;
import io.shixian.json.chain.HistoryFile;
import io.shixian.spi.storage.Commit;
import io.shixian.spi.storage.ConcurrentChangeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.Security;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChainsTest {

    private final Database database = Databases.h2InMemory();
    private final JdbcStore store = database.emptyStore();
    private final Commit opening = Cases.opening("c-1", Cases.DUE);
    private final CaseId id = opening.file().id();

    @AfterEach
    void offer_no_sm3_any_more() {
        Security.removeProvider(BouncyCastleProvider.PROVIDER_NAME);
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement one = connection.createStatement()) {
            assertThat(one.executeUpdate(statement)).isPositive();
        }
    }

    private String verdict() {
        return store.chains().verify(id).orElseThrow().text().en();
    }

    private CaseFile supplemented(JdbcStore by, CaseFile file) {
        Commit next = Cases.supplement(file, Cases.DUE);
        by.commit(next);
        return next.file();
    }

    @Test
    void is_that_of_the_history_wherever_it_is_kept() {
        store.commit(opening);
        CaseFile file = supplemented(store, opening.file());

        assertThat(store.chains().heads()).containsExactly(HistoryChain.of(file).head());
        assertThat(store.chains().verify(id)).contains(new ChainVerdict.Whole(HistoryChain.of(file)));
    }

    @Test
    void goes_on_at_several_nodes() {
        JdbcStore other = database.store();
        store.commit(opening);
        CaseFile file = opening.file();
        for (int i = 0; i < 4; i++) {
            assertThat(other.find(id)).isPresent();
            file = supplemented(i % 2 == 0 ? other : store, file);
        }
        CaseFile older = opening.file();
        assertThatThrownBy(() -> supplemented(other, older)).isInstanceOf(ConcurrentChangeException.class);
        store.commit(Cases.acceptance(file, Cases.DUE));

        assertThat(verdict()).startsWith("whole: 6 events");
    }

    @Test
    void stays_when_only_the_row_changes() {
        store.commit(opening);
        var row = Cases.row(opening.file(), Optional.of(Cases.DUE.plusSeconds(1)), Optional.empty());
        Commit recounted = new Commit(opening.file(), 1, List.of(), row, List.of(), Optional.empty());
        store.commit(recounted);
        database.store().commit(recounted);

        assertThat(verdict()).startsWith("whole: 1 events");
        supplemented(database.store(), opening.file());
        assertThat(verdict()).startsWith("whole: 2 events");
    }

    @Test
    void goes_on_by_sm3_and_back() {
        Security.addProvider(new BouncyCastleProvider());
        store.commit(opening);
        CaseFile file = supplemented(store.digestingBy(DigestAlgorithm.SM3), opening.file());
        file = supplemented(store.digestingBy(DigestAlgorithm.SM3), file);
        supplemented(store, file);
        assertThat(verdict()).startsWith("whole: 4 events, last digest sha-256:");

        Commit another = Cases.opening("c-2", Cases.DUE);
        store.digestingBy(DigestAlgorithm.SM3).commit(another);
        assertThat(store.chains().verify(new CaseId("c-2")).orElseThrow().text().en())
                .startsWith("whole: 1 events, last digest sm3:");

        Security.removeProvider(BouncyCastleProvider.PROVIDER_NAME);
        assertThat(verdict())
                .isEqualTo(
                        "broken at event 2: no security provider offers the algorithm of its digest; register one that"
                                + " does");
    }

    @Test
    void refuses_an_algorithm_that_nobody_offers_before_anything_is_stored() {
        assertThatThrownBy(() -> store.digestingBy(DigestAlgorithm.SM3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no security provider offers SM3; register one that does"
                        + " (java.security.Security.addProvider), or use SHA-256");
    }

    @Test
    void can_not_go_on_from_a_head_that_is_none() throws SQLException {
        store.commit(opening);
        sql("UPDATE shixian_case SET head = 'none'");

        assertThatThrownBy(() -> supplemented(store, opening.file()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "case c-1 can't go on: what its row keeps as the head of its chain is no digest; somebody changed"
                                + " it, so check the case and mend its row");
        assertThatThrownBy(() -> store.chains().heads().toList())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "case c-1: broken at event 1: it is the last, but the head kept with the case is another; check"
                                + " the case and mend its row first");
        assertThat(verdict()).startsWith("broken at event 1: it is the last");
    }

    @Test
    void shows_where_the_desk_went_on_from_a_head_that_was_changed() throws SQLException {
        store.commit(opening);
        sql("UPDATE shixian_case SET head = 'sha-256:" + "0".repeat(64) + "'");
        supplemented(store, opening.file());

        assertThat(verdict()).isEqualTo("broken at event 2: it or its digest was changed");
    }

    @Test
    void is_handed_on_as_a_file_that_anyone_can_check() throws IOException, SQLException {
        store.commit(opening);
        supplemented(store, opening.file());
        String file = store.chains().export(id).orElseThrow();

        assertThat(HistoryFile.verify(stream(file), Database.JSON).isWhole()).isTrue();
        assertThat(store.chains().export(new CaseId("c-9"))).isEmpty();

        sql("UPDATE shixian_event SET payload = REPLACE(payload, '材料', '无') WHERE event_no = 2");
        String changed = store.chains().export(id).orElseThrow();
        assertThat(HistoryFile.verify(stream(changed), Database.JSON).text().en())
                .isEqualTo("broken at event 2: it or its digest was changed");

        sql("UPDATE shixian_event SET payload = '{}' WHERE event_no = 2");
        assertThatThrownBy(() -> store.chains().export(id))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "case c-1 can't be exported: the row of event 2 holds no event that can be read; check the case"
                                + " first");
    }

    private static ByteArrayInputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void leaves_heads_of_many_cases_with_a_witness() throws IOException, SQLException {
        for (int i = 0; i < 1203; i++) {
            store.commit(Cases.opening("case-" + i, Cases.DUE));
        }
        StringBuilder list = new StringBuilder();
        HeadList.write(store.chains().heads(), list);
        assertThat(HeadList.parse(list.toString()).heads())
                .hasSize(1203)
                .extracting(Head::caseId)
                .doesNotHaveDuplicates();
        assertThat(store.chains().verify(HeadList.read(new StringReader(list.toString()))))
                .isEmpty();
        assertThat(store.chains().verifyAll()).extracting(ChainPage::cases).containsExactly(500, 500, 203);

        sql("DELETE FROM shixian_event WHERE case_id = 'case-7'");
        sql("DELETE FROM shixian_case WHERE case_id = 'case-7'");
        assertThat(store.chains().verifyAll()).flatExtracting(ChainPage::broken).isEmpty();
        assertThat(store.chains().verify(HeadList.read(new StringReader(list.toString()))))
                .extracting(found -> found.text().en())
                .containsExactly("case case-7: broken at event 1: it and what followed were cut off");
    }

    @Test
    void looks_at_one_case_at_least() {
        assertThatThrownBy(() -> store.chains().verify(Optional.empty(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a page has 1 case or more, not 0");
    }

    @Test
    void lets_no_row_write_lines_into_a_report() {
        var verdict = new CaseVerdict(
                "a\nb",
                store.chains()
                        .verify(new Head(
                                new CaseId("x"),
                                1,
                                HistoryChain.of(opening.file()).digest())));
        assertThat(verdict.text().zh()).isEqualTo("案件a\uFFFDb：不完整：第1个事件及其后的事件被截去");
    }
}
