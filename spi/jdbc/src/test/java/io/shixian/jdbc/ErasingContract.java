package io.shixian.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.json.chain.ChainCheck;
import io.shixian.json.chain.DigestAlgorithm;
import io.shixian.json.chain.HistoryChain;
import io.shixian.spi.desk.DeskBuilder;
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
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words that were erased stand in no table any more, and everything else is as it was. */
abstract class ErasingContract {

    private static final CaseId ID = new CaseId("c-1");
    private static final Actor CITIZEN = Actor.of(Role.APPLICANT, "citizen-1");
    private static final Actor ADMINISTRATOR = Actor.of(Role.ADMINISTRATOR, "admin");
    private static final List<String> PERSONAL = List.of("张三丰", "13800138000", "11010519491231002X", "噪声扰民");
    private static final Particulars GIVEN = new Particulars(
            Optional.of("我是张三丰，电话13800138000"),
            List.of("身份证 11010519491231002X"),
            Map.of(),
            Map.of(),
            OptionalInt.empty(),
            Map.of("subject", "噪声扰民", "phone", "13800138000"));

    private JdbcStore store;
    private ServiceDesk desk;

    abstract Database database();

    @BeforeEach
    void hand_in_words() {
        store = database().emptyStore();
        desk = building()
                .subject(file -> Optional.ofNullable(
                        file.history().get(0).particulars().data().get("subject")))
                .open();
        desk.open(ID, "complaint.business", CITIZEN, GIVEN, Envelope.command("k-1"));
        desk.act(
                ID,
                "dispatch",
                Actor.of(Role.OPERATOR, "op"),
                Particulars.naming(Role.ACCESSOR, "a-1").withReason("请联系张三丰"),
                Envelope.NONE);
    }

    private DeskBuilder building() {
        Clock clock = Clock.fixed(Instant.parse("2025-09-30T06:00:00Z"), ZoneOffset.UTC);
        return ServiceDesk.with(CaseStoreContract.CATALOG, ChinaCalendar.published(), store, store)
                .keepingApart(store, Wording.legible(new SecureRandom()))
                .at(clock);
    }

    private CaseFile file() {
        return store.find(ID).orElseThrow();
    }

    private List<List<Object>> limits() {
        return desk.limits(file()).stream()
                .map(limit -> List.<Object>of(
                        limit.run(), limit.deadline().explain().toString(), limit.status(), limit.light()))
                .toList();
    }

    /** The tables in which a text stands. */
    private List<String> tablesWith(String text) {
        return database().everyTable().entrySet().stream()
                .filter(table -> table.getValue().stream().anyMatch(row -> row.contains(text)))
                .map(table -> table.getKey().toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void stand_in_one_table_and_the_subject_until_then() {
        assertThat(database().everyTable()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(tablesWith("张三丰")).containsExactly("shixian_word");
        assertThat(tablesWith("13800138000")).containsExactly("shixian_word");
        assertThat(tablesWith("噪声扰民")).containsExactlyInAnyOrder("shixian_word", "shixian_case");
        assertThat(desk.words()
                        .of(file())
                        .in(file(), Locale.CHINESE)
                        .history()
                        .get(0)
                        .particulars())
                .isEqualTo(GIVEN);
    }

    @Test
    void stand_in_no_table_any_more() {
        desk.words().eraseAll(ID, ADMINISTRATOR, "本人请求", Envelope.NONE);

        assertThat(PERSONAL).allSatisfy(words -> assertThat(tablesWith(words)).isEmpty());
        assertThat(store.words(ID)).isEmpty();
        assertThat(desk.words().of(file()).in(file(), Locale.ENGLISH).history().toString())
                .doesNotContain(PERSONAL);
    }

    @Test
    void leave_history_limits_and_chain_as_they_were() {
        List<CaseEvent> before = file().history();
        List<List<Object>> limits = limits();
        var digests = HistoryChain.all(ID, before, DigestAlgorithm.SHA_256).stream()
                .map(HistoryChain::digest)
                .toList();

        desk.words().eraseAll(ID, ADMINISTRATOR, "本人请求", Envelope.NONE);

        List<CaseEvent> after = file().history();
        assertThat(after.subList(0, before.size())).isEqualTo(before);
        assertThat(limits()).hasSize(2).isEqualTo(limits);
        assertThat(ChainCheck.verify(ID, before, digests).isWhole()).isTrue();
        assertThat(HistoryChain.all(ID, after, DigestAlgorithm.SHA_256).subList(0, before.size()))
                .extracting(HistoryChain::digest)
                .isEqualTo(digests);
    }
}
