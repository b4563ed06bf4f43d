package hone.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hone.problem.Case;
import hone.problem.CaseReader;
import hone.problem.PackException;
import hone.problem.PackReader;
import hone.problem.Problem;
import hone.problem.Signature;
import hone.proof.NewProblem.Step;
import hone.task.CancelToken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A problem is started from a statement, a reference and inputs alone. */
class NewProblemTest {
    private static TestWorkshop tools;
    private static Workshop workshop;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        tools = new TestWorkshop();
        workshop = tools.get();
    }

    @AfterAll
    static void stop() {
        tools.close();
    }

    private NewProblem problem() throws PackException {
        return new NewProblem(folder.resolve("my-pack"), "arrays", "two-shelves");
    }

    private static Step next(NewProblem problem) throws Exception {
        return problem.next(workshop, CancelToken.create());
    }

    private void reference(String source) throws Exception {
        Files.writeString(problem().folder().resolve("submissions/accepted/Reference.java"), source);
    }

    private void inputs(String json) throws Exception {
        Files.writeString(problem().folder().resolve("data/inputs.json"), json);
    }

    private Problem read() throws PackException {
        return (Problem) PackReader.read(folder.resolve("my-pack")).problems().getFirst();
    }

    @Test
    void theExamplesBecomeAProblemThatLoads() throws Exception {
        assertThat(next(problem()))
                .isInstanceOfSatisfying(
                        Step.Begun.class, begun -> assertThat(begun.files()).hasSize(4));
        Step.Computed computed = (Step.Computed) next(problem());
        assertThat(folder.resolve("my-pack/arrays/two-shelves/data/sample")).doesNotExist();

        problem().keep(computed);

        List<Case> cases = CaseReader.read(read()).all();
        assertThat(cases).isEqualTo(computed.cases());
        assertThat(cases).extracting(Case::name).contains("three numbers", "none");
        assertThat(next(problem())).isInstanceOf(Step.Nothing.class);
    }

    @Test
    void onlyInputsThatAreNewAreComputed() throws Exception {
        next(problem());
        problem().keep((Step.Computed) next(problem()));
        inputs("[[[1, 2, 3]], [[7, 7]], {\"in\": [[8]], \"sample\": true, \"name\": \"eight\"}]");

        Step.Computed computed = (Step.Computed) next(problem());

        assertThat(computed.cases()).hasSize(2);
        assertThat(computed.cases().getFirst().secret()).isTrue();
        assertThat(computed.cases().getLast().secret()).isFalse();
        problem().keep(computed);
        assertThat(CaseReader.read(read()).all()).hasSize(5);
    }

    @Test
    void aClassIsReadFromItsReference() throws Exception {
        next(problem());
        reference("""
                class Counter {
                    private final Map<String, Integer> counts = new HashMap<>();
                    Counter(int start) {}
                    List<Integer> add(String word, long[][] much) { return List.of(counts.merge(word, 1, Integer::sum)); }
                    void clear() { counts.clear(); }
                    private int helper() { return 0; }
                }
                """);
        inputs("[[[\"Counter\", \"add\", \"clear\"], [[4], [\"a\", [[1]]], []]]]");

        Step.Computed computed = (Step.Computed) next(problem());

        assertThat(computed.problem().signature()).isInstanceOfSatisfying(Signature.Operations.class, signature -> {
            assertThat(signature.constructor())
                    .extracting(Signature.Parameter::name)
                    .containsExactly("start");
            assertThat(signature.methods())
                    .extracting(Signature.Method::head)
                    .containsExactly("List<Integer> add(String word, long[][] much)", "void clear()");
        });
    }

    @Test
    void aProgramIsReadFromItsReference() throws Exception {
        next(problem());
        reference(
                "class Main { public static void main(String[] args) { System.out.println(new Scanner(System.in).nextInt() * 2); } }");
        inputs("[[\"21\\n\"]]");

        Step.Computed computed = (Step.Computed) next(problem());

        assertThat(computed.problem().signature()).isInstanceOf(Signature.Program.class);
        assertThat(computed.cases().getFirst().secret()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Solution { int f(int a) { return a }",
                "class Solution { int f(Thread t) { return 1; } }",
                "class Solution { int f(int a) { return 1; } int f(long a) { return 2; } }",
                "class Solution { }",
                "class Solution { int total(int[] numbers) { return numbers[9]; } }",
                "class Solution { int total(int[] numbers) { System.exit(0); return 1; } }",
                "class A { int f() { return 1; } } class B { int f() { return 1; } }",
            })
    void whatIsWrongWithTheReferenceIsSaid(String source) throws Exception {
        next(problem());
        reference(source);

        assertThatThrownBy(() -> next(problem())).isInstanceOfSatisfying(PackException.class, e -> {
            assertThat(e.fault().file()).contains("arrays/two-shelves/submissions/accepted/Reference.java");
            assertThat(e.fault().message()).isNotBlank();
        });
    }

    @Test
    void aWrongInputIsSaidWithItsPlace() throws Exception {
        next(problem());
        inputs("[[[1, 2]], [[\"x\"]]]");

        assertThatThrownBy(() -> next(problem())).isInstanceOfSatisfying(PackException.class, e -> {
            assertThat(e.fault().file()).contains("arrays/two-shelves/data/inputs.json");
            assertThat(e.fault().line()).hasValue(1);
        });
    }

    @Test
    void anEmptyFolderOfSamplesIsNoCase() throws Exception {
        next(problem());
        Files.createDirectories(problem().folder().resolve("data/sample"));

        assertThat(next(problem())).isInstanceOf(Step.Computed.class);
    }

    @Test
    void aReferenceThatIsNotUtf8IsSaid() throws Exception {
        next(problem());
        Files.write(
                problem().folder().resolve("submissions/accepted/Reference.java"), new byte[] {'/', '/', (byte) 0xE4});

        assertThatThrownBy(() -> next(problem()))
                .isInstanceOfSatisfying(
                        PackException.class,
                        e -> assertThat(e.fault().message()).contains("UTF-8"));
    }

    @Test
    void aNameThatCannotBeOneIsRefused() {
        assertThatThrownBy(() -> new NewProblem(folder, "Arrays", "x")).isInstanceOf(PackException.class);
        assertThatThrownBy(() -> new NewProblem(folder, "arrays", "..")).isInstanceOf(PackException.class);
    }
}
