package io.shixian.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import io.shixian.calendar.Notice;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The picture of the house: each package sees only what stands above it, and nothing here knows what time it is. */
@AnalyzeClasses(packages = "io.shixian", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String CALENDAR = "io.shixian.calendar..";
    private static final String LAW = "io.shixian.core.law..";
    private static final String PARTY = "io.shixian.core.party..";
    private static final String DEADLINE = "io.shixian.core.deadline..";
    private static final String PROCEDURE = "io.shixian.core.procedure..";
    private static final String REQUEST = "io.shixian.core.request..";
    private static final String CATALOG = "io.shixian.core.catalog..";
    private static final String CASEFILE = "io.shixian.core.casefile..";
    private static final String POLICY = "io.shixian.core.policy..";
    private static final String DUTY = "io.shixian.core.duty..";
    private static final String ASSESSMENT = "io.shixian.core.assessment..";
    private static final String APPLICATION = "io.shixian.core.application..";
    private static final String CONSTRAINT = "io.shixian.core.constraint..";
    private static final String JOINT = "io.shixian.core.joint..";
    private static final String[] FILES = {"java.io..", "java.nio..", "java.net..", "java.sql.."};

    // spotless:off
    @ArchTest static final ArchRule the_calendar_sees_no_other_package = only(CALENDAR);
    @ArchTest static final ArchRule law_sees_no_other_package = only(LAW);
    @ArchTest static final ArchRule party_sees_law = only(PARTY, LAW);
    @ArchTest static final ArchRule deadline_sees_law_and_the_calendar = only(DEADLINE, LAW, CALENDAR);
    @ArchTest static final ArchRule procedure_sees_who_by_what_and_when = only(PROCEDURE, PARTY, LAW, DEADLINE, CALENDAR);
    @ArchTest static final ArchRule request_sees_procedure_and_what_is_above = only(REQUEST, PROCEDURE, PARTY, LAW, DEADLINE, CALENDAR);
    @ArchTest static final ArchRule catalog_sees_procedure_and_what_is_above = only(CATALOG, PROCEDURE, PARTY, LAW, DEADLINE, CALENDAR);
    @ArchTest static final ArchRule casefile_sees_procedure_and_what_is_above = only(CASEFILE, PROCEDURE, PARTY, LAW, DEADLINE, CALENDAR);
    @ArchTest static final ArchRule policy_sees_law_and_division_codes = only(POLICY, PARTY, LAW);
    @ArchTest static final ArchRule duty_sees_casefile_and_what_is_above = only(DUTY, CASEFILE, PROCEDURE, PARTY, LAW, DEADLINE, CALENDAR);
    @ArchTest static final ArchRule assessment_sees_cases_and_what_is_above = only(ASSESSMENT, CASEFILE, PROCEDURE, PARTY, LAW, DEADLINE, CALENDAR);
    @ArchTest static final ArchRule application_sees_casefile_catalog_and_what_is_above = only(APPLICATION, CASEFILE, CATALOG, PROCEDURE, PARTY, LAW, DEADLINE, CALENDAR);
    @ArchTest static final ArchRule constraint_sees_party_law_and_validation = only(CONSTRAINT, PARTY, LAW, "jakarta.validation..");
    @ArchTest static final ArchRule nobody_sees_constraint = noClasses().that().resideOutsideOfPackage(CONSTRAINT).should().dependOnClassesThat(resideInAnyPackage(CONSTRAINT, "jakarta.."));
    @ArchTest static final ArchRule joint_sees_casefile_catalog_and_what_is_above = only(JOINT, CASEFILE, CATALOG, PROCEDURE, PARTY, LAW, DEADLINE, CALENDAR);
    @ArchTest static final ArchRule there_are_no_circles = slices().matching("io.shixian.(**)").should().beFreeOfCycles();

    @ArchTest static final ArchRule nobody_asks_what_time_it_is = noClasses().should().callMethodWhere(target(name("now")));
    @ArchTest static final ArchRule nobody_reads_the_clock_of_the_machine = noClasses().should().callMethodWhere(target(owner(belongToAnyOf(System.class))).and(target(nameMatching("currentTimeMillis|nanoTime|getenv|getProperty"))));
    @ArchTest static final ArchRule nobody_makes_a_clock = noClasses().should().dependOnClassesThat(belongToAnyOf(java.time.Clock.class));
    @ArchTest static final ArchRule nobody_uses_the_old_dates = noClasses().should().dependOnClassesThat(belongToAnyOf(java.util.Date.class, java.util.Calendar.class, TimeZone.class));
    @ArchTest static final ArchRule nobody_leans_on_the_zone_of_the_machine = noClasses().should().callMethod(java.time.ZoneId.class, "systemDefault");
    @ArchTest static final ArchRule nobody_leans_on_the_language_of_the_machine = noClasses().should().callMethod(Locale.class, "getDefault").orShould().callMethod(String.class, "toLowerCase").orShould().callMethod(String.class, "toUpperCase").orShould().callMethod(String.class, "format", String.class, Object[].class).orShould().callMethod(String.class, "formatted", Object[].class);
    @ArchTest static final ArchRule nobody_throws_dice = noClasses().should().dependOnClassesThat(belongToAnyOf(Random.class, UUID.class)).orShould().callMethod(Math.class, "random");
    @ArchTest static final ArchRule core_does_no_input_or_output = noClasses().that().resideInAPackage("io.shixian.core..").should().dependOnClassesThat(files());
    @ArchTest static final ArchRule the_calendar_reads_only_notices_and_its_resources = noClasses().that(not(belongToAnyOf(Notice.class)).and(not(name("io.shixian.calendar.Resources")))).should().dependOnClassesThat(files());
    @ArchTest static final ArchRule nobody_starts_a_thread_or_waits = noClasses().should().dependOnClassesThat(belongToAnyOf(Thread.class));
    @ArchTest static final ArchRule nobody_logs = noClasses().should().dependOnClassesThat(resideInAnyPackage("org.slf4j..", "java.util.logging..", "org.apache..").or(belongToAnyOf(System.Logger.class)));
    @ArchTest static final ArchRule nobody_knows_json = noClasses().should().dependOnClassesThat(resideInAnyPackage("com.fasterxml..", "tools.jackson.."));

    @ArchTest static final ArchRule nothing_static_changes = fields().that().areStatic().should().beFinal();
    @ArchTest static final ArchRule types_are_named_for_what_they_are = noClasses().should().haveNameMatching(".*(Util|Manager|Impl(?!ementation)|Helper|DTO).*");
    @ArchTest static final ArchRule every_package_is_null_marked = classes().should(ArchCondition.from(describe("be in a null-marked package", ArchitectureTest::isNullMarked)));
    // spotless:on

    /** Besides the JDK and annotations that only tools read. */
    private static ArchRule only(String own, String... above) {
        String[] seen = Stream.of(Stream.of(own, "java..", "org.jspecify.."), Arrays.stream(above))
                .flatMap(names -> names)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(seen);
    }

    /** Exceptions and lambdas may be serializable; that reads no file. */
    private static DescribedPredicate<JavaClass> files() {
        return resideInAnyPackage(FILES).and(not(belongToAnyOf(Serializable.class)));
    }

    private static boolean isNullMarked(JavaClass type) {
        return type.getPackage().isAnnotatedWith(NullMarked.class);
    }
}
