package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;

import hone.problem.Case;
import hone.problem.Problem;
import hone.problem.Signature;
import hone.problem.Type;
import hone.problem.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes that are driven by a list of calls: real compilers, real workers. */
class CallsTest {
    private static final Type INT = Type.Scalar.INT;
    private static final Problem PROBLEM = Asked.of(new Signature.Operations(
            "Shelf",
            List.of(new Signature.Parameter("capacity", INT)),
            List.of(
                    new Signature.Method("put", List.of(new Signature.Parameter("item", INT)), Type.Nothing.VOID),
                    new Signature.Method("all", List.of(), new Type.ListOf(INT)),
                    new Signature.Method("size", List.of(), INT))));

    private static final Case CASE = calls(
            List.of("Shelf", "put", "all", "put", "all", "put", "size"),
            List.of(List.of(2), List.of(5), List.of(), List.of(6), List.of(), List.of(7), List.of()),
            none(),
            none(),
            Value.Sequence.ofWholes(5),
            none(),
            Value.Sequence.ofWholes(5, 6),
            none(),
            new Value.Whole(2));

    private static JudgeSetup setup;

    @BeforeAll
    static void start() throws Exception {
        setup = new JudgeSetup();
    }

    @AfterAll
    static void stop() {
        setup.close();
    }

    private static Value none() {
        return new Value.Absent();
    }

    private static Case calls(List<String> names, List<List<Integer>> arguments, Value... results) {
        Value called =
                new Value.Sequence(names.stream().<Value>map(Value.Text::new).toList());
        Value taken = new Value.Sequence(arguments.stream()
                .<Value>map(each -> new Value.Sequence(
                        each.stream().<Value>map(Value.Whole::new).toList()))
                .toList());
        return new Case(
                "calls",
                false,
                List.of(called, taken),
                Optional.of(new Value.Sequence(List.of(results))),
                Optional.empty());
    }

    private static Judgement judge(String source) {
        return setup.judge(PROBLEM, source, List.of(CASE, CASE));
    }

    /** What is returned is read before the next call changes it. */
    @Test
    void aRightClassIsAccepted() {
        Judgement judgement = judge("""
                public class Shelf extends Base {
                    private final int capacity;
                    public Shelf(int capacity) { this.capacity = capacity; }
                    void put(int item) { if (items.size() < capacity) items.add(item); }
                    List<Integer> all() { return items; }
                }
                class Base {
                    static int made;
                    final List<Integer> items = new ArrayList<>();
                    { made++; }
                    int size() { return made == 1 ? items.size() : -1; }
                }
                """);
        assertThat(judgement.verdict())
                .as(() -> judgement.diagnostics() + judgement.message() + judgement.failing())
                .isEqualTo(Verdict.AC);
    }

    @Test
    void theFirstCallThatReturnsSomethingElseIsNamed() {
        Judgement judgement = judge("""
                class Shelf {
                    final List<Integer> items = new ArrayList<>();
                    Shelf(int capacity) { }
                    void put(int item) { items.add(item); }
                    List<Integer> all() { return items; }
                    int size() { return items.size(); }
                }
                """);
        assertThat(judgement.verdict()).isEqualTo(Verdict.WA);
        assertThat(judgement.failing().orElseThrow().difference()).contains("call 6, size: 2, got 3");
    }

    @Test
    void aCrashSaysWhere() {
        Judgement judgement = judge("""
                class Shelf {
                    Shelf(int capacity) { }
                    void put(int item) { throw new IllegalStateException("full"); }
                    List<Integer> all() { return null; }
                    int size() { return 0; }
                }
                """);
        assertThat(judgement.verdict()).isEqualTo(Verdict.RTE);
        assertThat(judgement.failing().orElseThrow().message()).contains("IllegalStateException: full");
        assertThat(judgement.failing().orElseThrow().line()).hasValue(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "class Shelf { void put(int i) {} List<Integer> all() { return null; } int size() { return 0; } } | constructor Shelf(int capacity)",
                "class Shelf { Shelf(int c) {} List<Integer> all() { return null; } int size() { return 0; } } | Shelf has no method put",
                "class Shelf { Shelf(int c) {} void put(long i) {} List<Integer> all() { return null; } int size() { return 0; } } | void put(int item)",
                "class Other { } | There is no class Shelf",
                "abstract class Shelf { Shelf(int c) {} void put(int i) {} List<Integer> all() { return null; } int size() { return 0; } } | abstract",
            })
    void whatDoesNotFitDoesNotCompile(String source, String words) {
        Judgement judgement = judge(source);
        assertThat(judgement.verdict()).isEqualTo(Verdict.CE);
        assertThat(judgement.diagnostics().getFirst().message()).contains(words);
    }
}
