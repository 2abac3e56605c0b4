package dev.frontdesk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/// The package rules of docs/architecture.md.
@AnalyzeClasses(packages = "dev.frontdesk", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] CORE = {
        "dev.frontdesk.business..",
        "dev.frontdesk.contact..",
        "dev.frontdesk.conversation..",
        "dev.frontdesk.booking..",
        "dev.frontdesk.knowledge..",
        "dev.frontdesk.lead..",
        "dev.frontdesk.messaging..",
        "dev.frontdesk.call..",
        "dev.frontdesk.audio..",
        "dev.frontdesk.speech.."
    };

    /// SnakeYAML is the vocabulary of a business's folder, libphonenumber of phone numbers, Jollyday of public
    /// holidays, commonmark, the HTML sanitizer's parser and PDFBox of articles, LangChain4j's core of language
    /// models.
    private static final String[] CORE_MAY_USE = {
        "java..",
        "org.jspecify..",
        "org.slf4j..",
        "com.google.i18n.phonenumbers..",
        "org.yaml.snakeyaml..",
        "org.commonmark..",
        "org.owasp.html..",
        "org.apache.pdfbox..",
        "de.focus_shift..",
        "dev.langchain4j.agent.tool..",
        "dev.langchain4j.data.message..",
        "dev.langchain4j.model.chat..",
        "dev.langchain4j.model.output.."
    };

    private static final String[] PURE = {
        "dev.frontdesk.conversation.understanding..",
        "dev.frontdesk.conversation.fact..",
        "dev.frontdesk.booking.rules..",
        "dev.frontdesk.call.turn..",
        "dev.frontdesk.call.playout..",
        "dev.frontdesk.audio.."
    };

    @ArchTest
    static final ArchRule coreDependsOnTheCoreAndTheLanguageOnly = classes()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(CORE).or(resideInAnyPackage(CORE_MAY_USE)))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule coreDoesNotTouchTheDatabase = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule conversationKnowsNoCalls = noClasses()
            .that()
            .resideInAPackage("dev.frontdesk.conversation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.frontdesk.call..", "dev.frontdesk.speech..", "dev.frontdesk.audio..");

    @ArchTest
    static final ArchRule pureRulesDoNoInputOrOutputAndStartNoThreads = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.util.concurrent..")
                    .and(DescribedPredicate.not(resideInAnyPackage("java.nio.charset..")
                            .or(DescribedPredicate.describe(
                                    "java.io.Serializable",
                                    (JavaClass type) -> type.getName().equals("java.io.Serializable"))))))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule adaptersDoNotKnowEachOther = slices().matching(
                    "dev.frontdesk.(channel|provider|store|admin).(*)..")
            .as("adapters")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheCompositionRootSeesEverything = noClasses()
            .that()
            .resideOutsideOfPackage("dev.frontdesk.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.frontdesk.app..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.frontdesk.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule subpackagesHaveNoCycles =
            slices().matching("dev.frontdesk.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule timeComesInAsAValue = noClasses()
            .that()
            .resideOutsideOfPackage("dev.frontdesk.app..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class);
}
