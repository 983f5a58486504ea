package io.shixian.examples.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/** The root sees every command, no command sees the root, and what all share sees none of them. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    static final String ROOT = "io.shixian.examples.cli";
    private static final String SHARED = ROOT + ".text";

    // spotless:off
    @ArchTest static final ArchRule there_are_no_circles = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();
    @ArchTest static final ArchRule nobody_sees_the_root = noClasses().that().resideOutsideOfPackage(ROOT).should().dependOnClassesThat().resideInAPackage(ROOT);
    @ArchTest static final ArchRule what_all_share_sees_no_command = classes().that().resideInAPackage(SHARED).should().onlyDependOnClassesThat(describe("are shared, or from elsewhere", ArchitectureTest::isNoCommand));
    @ArchTest static final ArchRule every_package_is_null_marked = classes().should(ArchCondition.from(describe("be in a null-marked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class))));
    // spotless:on

    private static boolean isNoCommand(JavaClass type) {
        return type.getPackageName().equals(SHARED) || !type.getPackageName().startsWith(ROOT);
    }
}
