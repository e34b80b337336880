package org.credence.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The walls between the modules and packages: what each may import.
class ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.credence");

    private static final String[] EVERYWHERE = {"java..", "org.jspecify..", "org.credence.model"};

    @Test
    void theScanSawTheProgram() {
        assertThat(ALL.size()).isGreaterThan(120);
        assertThat(packages())
                .contains(
                        "org.credence.model",
                        "org.credence.parse",
                        "org.credence.store",
                        "org.credence.derive.standing",
                        "org.credence.app");
    }

    @Test
    void theModelKnowsOnlyJava() {
        mayImport("org.credence.model");
    }

    @Test
    void jsonKnowsTheModelAndJackson() {
        mayImport("org.credence.json", "org.credence.json..", "tools.jackson..");
    }

    @Test
    void storeKnowsTheModelItsJsonAndDatabases() {
        mayImport(
                "org.credence.store",
                "org.credence.store..",
                "org.credence.json..",
                "javax.sql..",
                "org.jdbi..",
                "org.flywaydb..",
                "org.sqlite..",
                "org.postgresql..");
    }

    @Test
    void sqlIsUsedOnlyInTheStore() {
        for (String library : List.of("java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..")) {
            onlyIn("org.credence.store..", library);
        }
    }

    @Test
    void parseKnowsTheModelAndCoreNlp() {
        mayImport("org.credence.parse", "edu.stanford.nlp..", "org.credence.parse..", "jdk.incubator.vector..");
    }

    @Test
    void readKnowsParseAndTheModel() {
        mayImport(
                "org.credence.read",
                "org.credence.read..",
                "org.credence.parse..",
                "de.siegmar.fastcsv..",
                "org.apache.commons.text..");
    }

    @Test
    void deriveKnowsOnlyTheModel() {
        mayImport("org.credence.derive", "org.credence.derive..");
    }

    @Test
    void coreNlpIsUsedOnlyInParse() {
        onlyIn("org.credence.parse..", "edu.stanford.nlp..");
    }

    @Test
    void picocliIsUsedOnlyInTheCommandLine() {
        onlyIn("org.credence.app.cli..", "picocli..");
    }

    @Test
    void jacksonIsUsedOnlyWhereJsonIsReadAndWritten() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.credence.json..",
                        "org.credence.app.json..",
                        "org.credence.app.input..",
                        "org.credence.app.table..",
                        "org.credence.bench..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(ALL);
    }

    @Test
    void noPackagesKnowEachOtherInACircle() {
        slices().matching("org.credence.(**)").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void timeComesFromAClockHandedIn() {
        for (Class<?> type : List.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class)) {
            noClasses().should().callMethod(type, "now").check(ALL);
        }
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.credence.app.cli.Main")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(ALL);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> marked = ALL.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(packages()).isSubsetOf(marked);
    }

    private static Set<String> packages() {
        return ALL.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    }

    private static void mayImport(String root, String... more) {
        classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(both(EVERYWHERE, more))
                .check(ALL);
    }

    private static String[] both(String[] first, String[] second) {
        return java.util.stream.Stream.of(first, second)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
    }

    private static void onlyIn(String home, String library) {
        noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(ALL);
    }
}
