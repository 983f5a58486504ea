package io.shixian.examples.servicedesk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.shixian.core.casefile.CaseId;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.storage.Worklist;

@AnalyzeClasses(packages = "io.shixian.examples.servicedesk", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.shixian.examples.servicedesk.";

    @ArchTest
    static final ArchRule packages_form_no_circle =
            slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule who_may_see_what_knows_nothing_of_the_web = noClasses()
            .that()
            .resideInAPackage(ROOT + "access..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", ROOT + "api..", ROOT + "account..");

    /** But for commands that ask again what they did, and for figures over all cases, which only those see who see every case. */
    @ArchTest
    static final ArchRule the_interface_and_the_pages_find_cases_through_access_only = noClasses()
            .that()
            .resideInAnyPackage(ROOT + "api..", ROOT + "page..")
            .and()
            .doNotHaveSimpleName("Commands")
            .and()
            .doNotHaveSimpleName("ScorePage")
            .should()
            .callMethod(ServiceDesk.class, "find", CaseId.class)
            .orShould()
            .callMethod(ServiceDesk.class, "worklist", Worklist.class);
}
