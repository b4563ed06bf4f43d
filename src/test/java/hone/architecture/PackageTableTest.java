package hone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may use whom. A package of the table need not exist yet; a package that is not in it must not exist. */
class PackageTableTest {
    private static final String ALL = "*";

    private static final List<Row> TABLE = List.of(
            row("app", "wires the program together", ALL),
            row("cli", "holds the headless commands", "practice proof judge growth compile problem task"),
            row("ui", "holds the window", "practice proof judge growth compile problem task"),
            row("store", "keeps what practice wants kept", "practice judge growth compile problem task"),
            row("practice", "is pure logic over attempts and drafts", "judge growth compile problem task"),
            row("proof", "finds out whether a pack proves itself", "judge instrument growth compile problem task"),
            row("judge", "leads from a submission to a verdict", "compile instrument sandbox wire growth problem task"),
            row("compile", "turns sources into classes and knows no problem", "sandbox wire task"),
            row("sandbox", "runs child processes and knows neither problems nor Java sources", "wire task"),
            row("instrument", "reads class bytes and runs nothing", "counter task"),
            row("growth", "is maths", ""),
            row("problem", "reads packs and knows nothing of running them", "task"),
            row("worker", "stands beside foreign code and sees nothing of the product", "wire counter"),
            row("counter", "runs inside foreign code", ""),
            row("wire", "is what two processes share", ""),
            row("task", "is what every long job shares with its caller", ""));

    private static final Set<String> WINDOW_PARTS =
            Set.of("browser", "editor", "statement", "results", "round", "pack", "settings", "theme", "fx");

    /** A package, why it is so limited, and the packages it may use beside itself. */
    record Row(String name, String purpose, Set<String> uses) {
        boolean allows(JavaClass target) {
            String part = Production.part(target);
            return part.equals(name) || uses.contains(part) || uses.contains(ALL);
        }

        String pattern() {
            return Production.ROOT + "." + name + "..";
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Row row(String name, String purpose, String uses) {
        return new Row(
                name,
                purpose,
                Arrays.stream(uses.split(" ")).filter(u -> !u.isEmpty()).collect(toSet()));
    }

    static Stream<Row> table() {
        return TABLE.stream();
    }

    @ParameterizedTest
    @MethodSource("table")
    void usesOnlyWhatTheTableAllows(Row row) {
        classes()
                .that()
                .resideInAPackage(row.pattern())
                .should()
                .onlyDependOnClassesThat(describe(
                        "are not ours, or in " + row.name() + " or one of " + row.uses(),
                        target -> !isOurs(target) || row.allows(target)))
                .because(row.name() + " " + row.purpose())
                .allowEmptyShould(true)
                .check(Production.classes());
    }

    @Test
    void nobodyUsesApp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("hone.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("hone.app..")
                .because("app puts the parts together, so no part can need it")
                .check(Production.classes());
    }

    @Test
    void everyPackageIsInTheTable() {
        Set<String> known = TABLE.stream().map(Row::name).collect(toSet());

        assertThat(Production.classes().stream().map(Production::part).collect(toSet()))
                .as("a package without a row has no arrows, so nobody has thought about what it may use")
                .isSubsetOf(known);
    }

    @Test
    void theWindowHasOnePackageForEachThingAPersonDoes() {
        Set<String> parts = Production.classes().stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("hone.ui."))
                .map(name -> name.substring("hone.ui.".length()).split("\\.", 2)[0])
                .collect(toSet());

        assertThat(parts).as("a person does these things and no others").isSubsetOf(WINDOW_PARTS);
    }

    @Test
    void noCycles() {
        slices().matching("hone.(**)")
                .should()
                .beFreeOfCycles()
                .because("packages in a cycle can only be understood, tested and changed as one")
                .check(Production.classes());
    }

    @Test
    void noJavaFxOutsideTheWindow() {
        noClasses()
                .that()
                .resideOutsideOfPackages("hone.ui..", "hone.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.fxmisc..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                .because("everything but the window runs where there is no display")
                .check(Production.classes());
    }

    @Test
    void whatTravelsIntoAWorkerNeedsThreeModulesOfTheJdk() {
        Map<String, Set<String>> exported = JdkPackages.exportedBy("java.base", "java.management", "jdk.management");
        classes()
                .that()
                .resideInAnyPackage("hone.worker..", "hone.counter..", "hone.wire..")
                .should()
                .onlyDependOnClassesThat(describe(
                        "are ours, or exported by one of " + exported.keySet() + ", or JSpecify's annotations",
                        target -> isOurs(target)
                                || target.getBaseComponentType().isPrimitive()
                                || JdkPackages.contains(exported, target)
                                || target.getPackageName().equals("org.jspecify.annotations")))
                .because("they run in a small JVM with nothing else on its class path")
                .check(Production.classes());
    }

    private static boolean isOurs(JavaClass target) {
        String name = target.getBaseComponentType().getPackageName();
        return name.equals(Production.ROOT) || name.startsWith(Production.ROOT + ".");
    }
}
