package io.shixian.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.assessment.Aspect;
import io.shixian.core.assessment.Indicator;
import io.shixian.core.assessment.Measure;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Command;
import io.shixian.core.casefile.OtherLimit;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.deadline.Term;
import io.shixian.core.law.Label;
import io.shixian.core.law.Source;
import io.shixian.core.law.Sources;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    private static final Instant AT = Instant.parse("2026-01-05T02:00:00.120Z");

    @Test
    void leaves_out_what_is_empty() {
        assertThat(CanonicalJson.text(new Command.Tick(new CaseId("c-1"), AT)))
                .isEqualTo("{\"type\":\"tick\",\"caseId\":\"c-1\",\"at\":\"2026-01-05T02:00:00.120Z\"}");
        assertThat(CanonicalJson.text(Particulars.NONE)).isEqualTo("{}");
        assertThat(CanonicalJson.text(
                        new Command.Open(new CaseId("c-1"), AT, Actor.of(Role.APPLICANT, "p-1"), Particulars.NONE)))
                .isEqualTo("{\"type\":\"open\",\"caseId\":\"c-1\",\"at\":\"2026-01-05T02:00:00.120Z\","
                        + "\"by\":{\"role\":\"applicant\",\"party\":\"p-1\"}}");
    }

    @Test
    void sorts_what_has_no_order() {
        Role hotline = Role.of("hotline", "热线", "hotline");
        Particulars particulars = new Particulars(
                Optional.empty(),
                List.of("b", "a"),
                Map.of(Role.WINDOW, new Party("a"), hotline, new Party("h"), Role.ACCESSOR, new Party("z")),
                Map.of("z", true, "a", false, "\uff21", true, "\ud83d\ude42", false),
                OptionalInt.of(5),
                Map.of());
        assertThat(CanonicalJson.text(particulars))
                .isEqualTo("{\"documents\":[\"b\",\"a\"],\"binds\":[{\"role\":\"accessor\",\"party\":\"z\"},"
                        + "{\"role\":{\"code\":\"hotline\",\"label\":{\"zh\":\"热线\",\"en\":\"hotline\"}},\"party\":\"h\"},"
                        + "{\"role\":\"window\",\"party\":\"a\"}],"
                        + "\"checklist\":{\"a\":false,\"z\":true,\"\ud83d\ude42\":false,\"\uff21\":true},\"grade\":5}");
    }

    @Test
    void escapes_what_json_asks_for_and_nothing_else() {
        assertThat(CanonicalJson.text(new Label("\"\\/\b\f\n\r\t\u0001\u001f\u007f\u2028", "🙂")))
                .isEqualTo("{\"zh\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001F\u007f\u2028\",\"en\":\"🙂\"}");
    }

    @Test
    void names_a_clause_of_a_known_text_and_writes_out_every_other() {
        assertThat(CanonicalJson.text(Sources.LICENSING_LAW.article(32, 1, 4))).isEqualTo("\"LICENSING-32.1.4\"");
        assertThat(CanonicalJson.text(Sources.STATISTICAL_SCALE.article(3))).isEqualTo("\"STAT-SCALE-3\"");
        assertThat(CanonicalJson.text(Sources.CIVIL_CODE.cited("总则")))
                .isEqualTo("{\"source\":\"CIVIL\",\"place\":\"总则\",\"citation\":{\"zh\":\"总则\",\"en\":\"总则\"}}");
        Source city = Source.standard("CITY", "某市规定", LocalDate.of(2026, 1, 1));
        assertThat(CanonicalJson.text(new OtherLimit(Term.workdays(3), city.section("4"))))
                .isEqualTo("{\"term\":\"3 working days\",\"clause\":{\"source\":{\"code\":\"CITY\","
                        + "\"kind\":\"standard\",\"title\":{\"zh\":\"某市规定\",\"en\":\"某市规定\"},"
                        + "\"inForce\":\"2026-01-01\"},\"place\":\"4\","
                        + "\"citation\":{\"zh\":\"某市规定 4\",\"en\":\"某市规定 4\"}}}");
    }

    @Test
    void is_the_same_however_it_was_written_before() {
        assertThat(again(Term.class, "二十个工作日")).isEqualTo("\"20 working days\"");
        assertThat(CanonicalJson.text(JsonForms.read(
                        Command.class,
                        new JsonValue.Fields(Map.of(
                                "at", new JsonValue.Text("2026-01-05T10:00:00.000+08:00"),
                                "caseId", new JsonValue.Text("c-1"),
                                "type", new JsonValue.Text("tick"))))))
                .isEqualTo("{\"type\":\"tick\",\"caseId\":\"c-1\",\"at\":\"2026-01-05T02:00:00Z\"}");
    }

    private static String again(Class<?> type, String text) {
        return CanonicalJson.text(JsonForms.read(type, new JsonValue.Text(text)));
    }

    @Test
    void refuses_a_decimal_that_could_not_be_read_again() {
        Indicator indicator = Indicator.of(
                "on-time",
                Aspect.OPERATION,
                Measure.ON_TIME_RATE,
                35,
                "0." + "9".repeat(60),
                "0.8",
                Sources.GDZW_OPERATION.section("2.1"));
        assertThatThrownBy(() -> CanonicalJson.text(indicator))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a decimal has more than 60 digits and could not be read again; round it");
    }

    @Test
    void is_utf_8() {
        assertThat(CanonicalJson.bytes(new Label("限", "🙂")))
                .isEqualTo("{\"zh\":\"限\",\"en\":\"🙂\"}".getBytes(StandardCharsets.UTF_8))
                .hasSize(24);
    }

    @Test
    void refuses_what_is_not_described() {
        assertThatThrownBy(() -> CanonicalJson.text("text"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("java.lang.String has no form as JSON; see JsonForms.types() for those that have");
    }

    @Test
    void values_in_between_do_not_show_what_they_hold() {
        JsonValue value = JsonForms.write(Particulars.because("张三"));
        assertThat(value).hasToString("an object");
        assertThat(new JsonValue.Text("张三")).hasToString("a text");
    }
}
