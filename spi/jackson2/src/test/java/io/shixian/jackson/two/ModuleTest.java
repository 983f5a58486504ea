package io.shixian.jackson.two;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.shixian.core.casefile.CaseEvent;
import io.shixian.core.deadline.Recurrence;
import io.shixian.core.deadline.Roll;
import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Sources;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A host's own mapper of Jackson 2 finds the module, and the host's own types may hold ours. */
class ModuleTest {

    private static final String TEXT =
            "{\"term\":\"5 working days\",\"every\":\"weekly\",\"roll\":\"next-working-day\",\"clauses\":[\"CIVIL-203\"]}";

    record Host(Term term, Recurrence every, Roll roll, List<Clause> clauses) {}

    private final Host host = new Host(
            Term.workdays(5), Recurrence.weekly(), Roll.NEXT_WORKING_DAY, List.of(Sources.CIVIL_CODE.article(203)));

    @Test
    void by_the_service_file() throws IOException {
        ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
        assertThat(mapper.writeValueAsString(host)).isEqualTo(TEXT);
        assertThat(mapper.readValue(TEXT, Host.class)).isEqualTo(host);
    }

    @Test
    void and_gets_trees_too() throws IOException {
        ObjectMapper mapper = ShixianJson.mapper();
        CaseEvent event = SampleCase.file().last();
        assertThat(mapper.valueToTree(event).toString()).isEqualTo(ShixianJson.write(event));
        assertThat(mapper.treeToValue(mapper.valueToTree(event), CaseEvent.class))
                .isEqualTo(event);
        assertThat(mapper.convertValue(event, Map.class).get("type")).isEqualTo(event.type());
    }

    @Test
    void that_names_classes_for_others_still_names_none_of_ours() throws IOException {
        ObjectMapper mapper = ShixianJson.mapper();
        mapper.activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder()
                        .allowIfBaseType(Object.class)
                        .build(),
                ObjectMapper.DefaultTyping.NON_FINAL);
        CaseEvent event = SampleCase.file().last();
        assertThat(mapper.writeValueAsString(event)).isEqualTo(ShixianJson.write(event));
        assertThat(mapper.readValue(ShixianJson.write(event), CaseEvent.class)).isEqualTo(event);
    }
}
