package hone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What classes may call, hold and be called. */
class CodingRulesTest {
    private static final Set<String> EMPTY_NAMES =
            Set.of("util", "utils", "common", "helper", "helpers", "manager", "managers", "impl");

    @Test
    void oneDoorToTheWindowsThread() {
        noClasses()
                .that()
                .resideOutsideOfPackage("hone.ui.fx..")
                .should()
                .accessTargetWhere(isMember("javafx.application.Platform", "runLater"))
                .because("late results are dropped in one place only if all go through it: use hone.ui.fx")
                .check(Production.classes());
    }

    @Test
    void noJavaSerialisation() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ObjectInputStream.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ObjectOutputStream.class)
                .because("what comes from a worker or from disk must not be able to make objects of its choice")
                .check(Production.classes());
    }

    @Test
    void onlyMainProgramsEndTheProgram() {
        noClasses()
                .that()
                .resideOutsideOfPackages("hone.app..", "hone.cli..", "hone.worker..")
                .and()
                .doNotHaveFullyQualifiedName("hone.compile.CompileWorkerMain")
                .should()
                .accessTargetWhere(isMember("java.lang.System", "exit")
                        .or(isMember("java.lang.Runtime", "exit"))
                        .or(isMember("java.lang.Runtime", "halt")))
                .because("whoever ends the program skips the shutdown order: unwritten drafts, running workers")
                .check(Production.classes());
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackages("hone.app..", "hone.cli..", "hone.worker..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.IO")
                .because(
                        "standard output carries JSON or a worker's frames and nothing else; a worker only redirects it")
                .check(Production.classes());
    }

    @Test
    void noPackageNamesThatSayNothing() {
        for (String name : EMPTY_NAMES) {
            noClasses()
                    .should()
                    .resideInAPackage(".." + name + "..")
                    .because("a package is named after what it is about, and nothing is about " + name)
                    .check(Production.classes());
        }
    }

    @Test
    void constructorsTakeFewCollaborators() {
        classes()
                .that()
                .areNotRecords()
                .and()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .and()
                .areNotLocalClasses()
                .should(new FewCollaborators(6))
                .because("a class that needs more of them does more than one thing")
                .check(Production.classes());
    }

    @Test
    void viewModelsKnowNoNode() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene..")
                .because("a view model is tested as a plain object, without a window")
                .allowEmptyShould(true)
                .check(Production.classes());
    }

    @Test
    void viewsAreNodesAndNodesWithAModelAreViews() {
        classes()
                .that()
                .resideInAPackage("hone.ui..")
                .and()
                .haveSimpleNameEndingWith("View")
                .should()
                .beAssignableTo("javafx.scene.Node")
                .because("XView is the node that shows XViewModel")
                .allowEmptyShould(true)
                .check(Production.classes());
        classes()
                .that()
                .areAssignableTo("javafx.scene.Node")
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and(describe("are given a view model", CodingRulesTest::isGivenAModel))
                .should()
                .haveSimpleNameEndingWith("View")
                .because("a part of the window that shows a view model is found by its name")
                .allowEmptyShould(true)
                .check(Production.classes());
    }

    /** Called, or handed on as a method reference. */
    private static DescribedPredicate<JavaAccess<?>> isMember(String owner, String name) {
        return describe(
                "is " + owner + "." + name,
                access -> access.getTargetOwner().getName().equals(owner)
                        && access.getTarget().getName().equals(name));
    }

    private static boolean isGivenAModel(JavaClass type) {
        return type.getConstructors().stream()
                .flatMap(constructor -> constructor.getRawParameterTypes().stream())
                .anyMatch(parameter -> parameter.getSimpleName().endsWith("ViewModel"));
    }
}
