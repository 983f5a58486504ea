package io.shixian.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every public record, enum and sealed family of the library is described, or said here not to be, and why. */
class EveryTypeTest {

    private static final String TABLE = "a part of a procedure, which is written as a whole table";
    private static final String BOOK = "a rule book or a part of one, which is a file of its own: see RuleBookJson";

    // spotless:off
    private static final Map<String, String> NOT_EXCHANGED = Map.ofEntries(
            Map.entry("io.shixian.calendar.DaySource", "a day is written with the citation only; a Notice by itself"),
            Map.entry("io.shixian.calendar.HolidayRegulation", "a day is written with its citation"),
            Map.entry("io.shixian.core.assessment.Measure$Kind", "follows from the measure"),
            Map.entry("io.shixian.core.deadline.Term$Direction", "a term is a text, which says it"),
            Map.entry("io.shixian.core.deadline.Ladder", "a setting of a desk; what it led to is in the history"),
            Map.entry("io.shixian.core.deadline.DayConvention", "a constant of a law; a rule book states each unit itself"),
            Map.entry("io.shixian.core.casefile.ClockRun", "follows from the history; LimitView says where it leads"),
            Map.entry("io.shixian.core.casefile.WordReference", "is a text where it stands in particulars"),
            Map.entry("io.shixian.core.catalog.Amendment", BOOK),
            Map.entry("io.shixian.core.catalog.LimitAmendment", BOOK),
            Map.entry("io.shixian.core.catalog.LimitWithdrawal", BOOK),
            Map.entry("io.shixian.core.catalog.RuleBook", BOOK),
            Map.entry("io.shixian.core.catalog.StepAmendment", BOOK),
            Map.entry("io.shixian.core.procedure.Checklist", TABLE),
            Map.entry("io.shixian.core.procedure.Choice", TABLE),
            Map.entry("io.shixian.core.procedure.Expiry", TABLE),
            Map.entry("io.shixian.core.procedure.Expiry$Effect", TABLE),
            Map.entry("io.shixian.core.procedure.ExtensionRule", TABLE),
            Map.entry("io.shixian.core.procedure.Fault", "said by an exception about a table"),
            Map.entry("io.shixian.core.procedure.Item", TABLE),
            Map.entry("io.shixian.core.procedure.Opening", TABLE),
            Map.entry("io.shixian.core.procedure.Start", TABLE),
            Map.entry("io.shixian.core.procedure.SuspensionRule", TABLE),
            Map.entry("io.shixian.core.procedure.TimeLimit", TABLE),
            Map.entry("io.shixian.core.procedure.Transition", TABLE));
    // spotless:on

    private final Set<String> exchangeable = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.shixian.calendar", "io.shixian.core")
                    .stream()
                    .filter(EveryTypeTest::isPublic)
                    .filter(type -> type.isRecord() || type.isEnum() || isSealedInterface(type))
                    .map(JavaClass::getName)
                    .collect(Collectors.toSet());

    private static boolean isSealedInterface(JavaClass type) {
        return type.isInterface() && !type.isAnnotation() && type.reflect().isSealed();
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(EveryTypeTest::isPublic).orElse(true);
    }

    @Test
    void is_described_or_known_not_to_be_exchanged() {
        Set<String> left = new TreeSet<>(exchangeable);
        JsonForms.types().forEach(type -> left.remove(type.getName()));
        assertThat(exchangeable).hasSizeGreaterThan(130);
        assertThat(left)
                .as("public types without a form; describe a new one in Described, or name it here with a reason")
                .containsExactlyInAnyOrderElementsOf(NOT_EXCHANGED.keySet());
    }

    @Test
    void families_are_described_with_every_member() {
        List<Class<?>> described = JsonForms.types();
        for (Class<?> type : described) {
            if (type.isSealed() && type != io.shixian.core.deadline.Recurrence.class) {
                assertThat(described).contains(type.getPermittedSubclasses());
            }
        }
    }
}
