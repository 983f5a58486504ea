package io.shixian.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.casefile.ClockEvent;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.catalog.BusinessComplaint;
import io.shixian.core.deadline.Recurrence;
import io.shixian.core.deadline.Roll;
import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Sources;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** A host's own mapper of Jackson 3 finds the module, and the host's own types may hold ours. */
class ModuleTest {

    private static final String TEXT =
            "{\"term\":\"5 working days\",\"every\":\"weekly\",\"roll\":\"next-working-day\",\"clauses\":[\"CIVIL-203\"]}";

    record Host(Term term, Recurrence every, Roll roll, List<Clause> clauses) {}

    private final Host host = new Host(
            Term.workdays(5), Recurrence.weekly(), Roll.NEXT_WORKING_DAY, List.of(Sources.CIVIL_CODE.article(203)));

    private final CaseEvent event = new ClockEvent.Resumed(
            "decide",
            Actor.of(Role.EXAMINER, "e-1"),
            Particulars.because("补正"),
            List.of(),
            Instant.parse("2026-01-05T02:00:00Z"),
            LocalDate.of(2026, 1, 5),
            Sources.LICENSING_LAW.article(45));

    @Test
    void by_the_service_file() {
        ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
        assertThat(mapper.writeValueAsString(host)).isEqualTo(TEXT);
        assertThat(mapper.readValue(TEXT, Host.class)).isEqualTo(host);
    }

    @Test
    void and_gets_trees_too() {
        ObjectMapper mapper = ShixianJson.mapper();
        assertThat(mapper.valueToTree(event).toString()).isEqualTo(ShixianJson.write(event));
        assertThat(mapper.treeToValue(mapper.valueToTree(event), CaseEvent.class))
                .isEqualTo(event);
        assertThat(mapper.convertValue(event, Map.class).get("type")).isEqualTo(event.type());
    }

    @Test
    void that_names_classes_for_others_still_names_none_of_ours() {
        ObjectMapper mapper = ShixianJson.mapper()
                .rebuild()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();
        assertThat(mapper.writeValueAsString(event)).isEqualTo(ShixianJson.write(event));
        assertThat(mapper.readValue(ShixianJson.write(event), CaseEvent.class)).isEqualTo(event);
    }

    @Test
    void writes_and_reads_procedures_as_their_files_say() {
        ObjectMapper mapper = ShixianJson.mapper();
        String json = mapper.writeValueAsString(BusinessComplaint.PROCEDURE);
        assertThat(json)
                .isEqualTo(ProcedureJson.write(BusinessComplaint.PROCEDURE).toString());
        Procedure read = mapper.readValue(json, Procedure.class);
        assertThat(mapper.writeValueAsString(read)).isEqualTo(json);
        assertThatThrownBy(() -> mapper.readValue("{}", Procedure.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasCauseInstanceOf(MalformedRulesException.class);
    }
}
