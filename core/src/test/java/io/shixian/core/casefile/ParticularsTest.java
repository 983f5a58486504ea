package io.shixian.core.casefile;

import static io.shixian.core.party.Role.ACCESSOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticularsTest {

    private static Particulars graded(int grade) {
        return new Particulars(Optional.empty(), List.of(), Map.of(), Map.of(), OptionalInt.of(grade), Map.of());
    }

    @Test
    void a_blank_reason_is_none() {
        assertThat(Particulars.because(" \u3000\n").reason()).isEmpty();
        assertThat(Particulars.because("有").reason()).hasValue("有");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1})
    void a_grade_is_one_to_five(int grade) {
        assertThatThrownBy(() -> graded(grade)).hasMessage("a grade is 1 to 5, not " + grade);
        assertThat(graded(1).grade()).hasValue(1);
        assertThat(graded(5).grade()).hasValue(5);
    }

    @Test
    void a_reference_to_a_document_is_not_blank() {
        assertThatThrownBy(() -> Particulars.NONE.withDocuments("doc-1", " "))
                .hasMessage("a document's reference is blank; give it or leave the document out");
    }

    @Test
    void what_is_added_leaves_the_rest() {
        Particulars all = Particulars.naming(ACCESSOR, "a-1")
                .withReason("理由")
                .withDocuments("doc-1")
                .withChecklist(Map.of("item", true));

        assertThat(all.binds()).hasSize(1);
        assertThat(all.reason()).hasValue("理由");
        assertThat(all.documents()).containsExactly("doc-1");
        assertThat(all.checklist()).containsEntry("item", true);
        assertThat(all)
                .hasToString("Particulars[reason given, 1 documents, binds [accessor], 1 items checked, 0 data]");
    }
}
