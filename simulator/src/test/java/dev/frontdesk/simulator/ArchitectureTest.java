package dev.frontdesk.simulator;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.frontdesk.simulator", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule nothingKnowsTheServersClasses = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAPackage("dev.frontdesk..").and(resideOutsideOfPackage("dev.frontdesk.simulator..")));

    @ArchTest
    static final ArchRule channelsAndScriptsDoNotKnowTheCommands = noClasses()
            .that()
            .resideOutsideOfPackages("dev.frontdesk.simulator", "dev.frontdesk.simulator.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.frontdesk.simulator.command..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.frontdesk.simulator.(*)..").should().beFreeOfCycles();
}
