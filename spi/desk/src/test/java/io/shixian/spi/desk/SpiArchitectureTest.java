package io.shixian.spi.desk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Which way the packages of the desk depend on each other and on the rest of the house. */
@AnalyzeClasses(packages = "io.shixian.spi", importOptions = ImportOption.DoNotIncludeTests.class)
class SpiArchitectureTest {

    private static final String NOTIFICATION = "io.shixian.spi.notification";
    private static final String STORAGE = "io.shixian.spi.storage";
    private static final String WORDING = "io.shixian.spi.wording";
    private static final String DESK = "io.shixian.spi.desk";
    private static final String SLF4J = "org.slf4j..";

    @ArchTest
    static final ArchRule notification_sees_neither_storage_nor_desk = noClasses()
            .that()
            .resideInAPackage(NOTIFICATION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(STORAGE, WORDING, DESK);

    @ArchTest
    static final ArchRule storage_sees_notification_but_neither_wording_nor_the_desk = noClasses()
            .that()
            .resideInAPackage(STORAGE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WORDING, DESK);

    @ArchTest
    static final ArchRule wording_sees_storage_but_neither_notification_nor_the_desk = noClasses()
            .that()
            .resideInAPackage(WORDING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(NOTIFICATION, DESK);

    @ArchTest
    static final ArchRule only_wording_draws_lots_and_encrypts = noClasses()
            .that()
            .resideOutsideOfPackage(WORDING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.security..", "javax.crypto..");

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("io.shixian.spi.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_the_desk_logs = noClasses()
            .that()
            .resideOutsideOfPackage(DESK)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(SLF4J);

    @ArchTest
    static final ArchRule nothing_is_used_but_the_rules_the_jdk_and_the_logger = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "io.shixian..", "java.lang..", "java.time..", "java.util..", "java.nio.charset..")
                    .or(resideInAnyPackage("java.security..", "javax.crypto.."))
                    .or(resideInAPackage(SLF4J))
                    .or(resideInAPackage("org.jspecify..")));

    @ArchTest
    static final ArchRule nobody_asks_the_system_what_time_it_is = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule only_the_builder_knows_the_systems_clock = noClasses()
            .that()
            .doNotHaveSimpleName("DeskBuilder")
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");
}
