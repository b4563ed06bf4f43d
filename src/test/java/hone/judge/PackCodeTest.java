package hone.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hone.compile.Compilers;
import hone.instrument.AllowList;
import hone.problem.Fault;
import hone.problem.PackException;
import hone.problem.PackFolder;
import hone.problem.PackReader;
import hone.problem.Problem;
import hone.problem.Value;
import hone.sandbox.Layers;
import hone.task.CancelToken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Validators, generators and what every type of the format becomes in pack code, with real processes. */
@Timeout(120)
class PackCodeTest {
    private static final String GENERATOR = "arrays/any-pair/generators/Generator.java";
    private static final String VALIDATOR = "arrays/any-pair/input_validators/Validator.java";

    private static Compilers compilers;
    private static RunWorkers workers;
    private static PackCodes codes;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        compilers = new Compilers();
        workers = RunWorkers.once(Path.of(System.getProperty("hone.worker.jar")), Layers.NONE);
        codes = new PackCodes(compilers, workers, AllowList::check, Duration.ofSeconds(1));
    }

    @AfterAll
    static void stop() {
        compilers.close();
        workers.close();
    }

    private static Value numbers(long... numbers) {
        return Value.Sequence.ofWholes(numbers);
    }

    private static Fault faultOf(ThrowingCallable call) {
        Fault[] fault = new Fault[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(PackException.class, e -> fault[0] = e.fault());
        return fault[0];
    }

    @Test
    void aValidatorSaysWhatIsWrongWithAnInput() throws Exception {
        Problem problem = new CheckedPack(folder).problem();
        try (PackCode code = codes.of(problem, CancelToken.create())) {
            assertThat(code.validate(List.of(numbers(1, 2), new Value.Whole(3))))
                    .isEmpty();
            assertThat(code.validate(List.of(numbers(1, 2), new Value.Whole(4))))
                    .contains("no two numbers add up to 4");
            assertThat(code.validate(List.of(numbers(), new Value.Whole(0)))).isPresent();
        }
    }

    @Test
    void aGeneratorMakesTheSameInputFromTheSameSeed() throws Exception {
        Problem problem = new CheckedPack(folder).problem();
        try (PackCode code = codes.of(problem, CancelToken.create())) {
            assertThat(code.families()).containsExactly("random", "last two");
            List<Value> first = code.generate("random", List.of(50), 7);
            assertThat(code.generate("random", List.of(50), 7)).isEqualTo(first);
            assertThat(code.generate("random", List.of(50), 8)).isNotEqualTo(first);
            Random random = new Random(7);
            long[] expected = random.ints(50, 0, 1000).asLongStream().toArray();
            expected[49] = 5000;
            expected[48] = 6000;
            assertThat(first).containsExactly(numbers(expected), new Value.Whole(11_000));
            assertThat(code.families()).hasSize(2);
            assertThat(code.validate(first)).isEmpty();
        }
    }

    @Test
    void aLargeInputComesThroughAndAnImmenseOneDoesNot() throws Exception {
        Problem problem = new CheckedPack(folder).problem();
        try (PackCode code = codes.of(problem, CancelToken.create())) {
            List<Value> large = code.generate("last two", List.of(2_000_000), 1);
            assertThat(((Value.Sequence) large.getFirst()).items()).hasSize(2_000_000);
            assertThat(code.validate(large)).isEmpty();
            assertThat(faultOf(() -> code.generate("last two", List.of(20_000_000), 1))
                            .message())
                    .contains("takes too much memory");
            assertThat(faultOf(() -> code.generate("random", List.of(70_000_000), 1))
                            .message())
                    .containsAnyOf("larger than 64 MiB", "out of memory", "CPU time");
            assertThat(code.families()).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "return (String) new Object();, ClassCastException, 3",
        "while (true) {}, 'more than 1 s of CPU time', 0",
        "System.exit(1); return null;, System.exit, 3",
        "return \"x\".repeat(2_000_000);, 1 MiB, 0",
        "return input.length;, does not compile, 3",
        "for (;;) System.out.print(\"0123456789\");, printed more than 8 MiB, 0"
    })
    void aValidatorThatFailsIsNamed(String body, String words, int line) throws Exception {
        CheckedPack pack = new CheckedPack(folder);
        pack.write(
                VALIDATOR,
                "public class Validator {\npublic static String check(Object[] input) {\n" + body + "\n}\n}\n");
        try (PackCode code = codes.of(pack.problem(), CancelToken.create())) {
            Fault fault = faultOf(() -> code.validate(List.of(numbers(1), new Value.Whole(2))));
            assertThat(fault.file()).contains(VALIDATOR);
            assertThat(fault.message()).contains(words);
            if (line > 0) {
                assertThat(fault.line()).isEqualTo(OptionalInt.of(line));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "return null;, '1 to 100 families, not 0'",
        "return (List) List.of(1);, a String was promised",
        "'return Arrays.asList(\"a\", null);', name each family",
        "'return new AbstractList<String>() { public String get(int i) { return \"\" + i; } public int size() { return -1; }"
                + " public Iterator<String> iterator() { return Stream.iterate(\"a\", x -> x).iterator(); } };',"
                + " larger than 1 MiB"
    })
    void aGeneratorWithoutFamiliesIsNamed(String families, String words) throws Exception {
        CheckedPack pack = new CheckedPack(folder);
        pack.write(
                GENERATOR,
                "public class Generator { public static List<String> families() { " + families
                        + " } public static Object[] input(String family, int[] sizes, Random random) { return null; } }");
        try (PackCode code = codes.of(pack.problem(), CancelToken.create())) {
            Fault fault = faultOf(code::families);
            assertThat(fault.file()).contains(GENERATOR);
            assertThat(fault.message()).contains(words);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "null, array of one value a parameter",
        "short, 2 values were promised",
        "texts, an array was promised",
        "longs, an Integer was promised",
        "a long, an Integer was promised",
        "nothing, found nothing",
        "throws, 'IllegalArgumentException: throws of 1'",
        "itself, an Integer was promised",
        "endless, more than 1 s of CPU time"
    })
    void aGeneratorThatFailsIsNamed(String family, String words) throws Exception {
        CheckedPack pack = new CheckedPack(folder);
        pack.write(GENERATOR, """
                public class Generator {
                    public static List<String> families() {
                        return List.of();
                    }

                    public static Object[] input(String family, int[] sizes, Random random) {
                        Object[] itself = new Object[2];
                        itself[0] = itself;
                        return switch (family) {
                            case "null" -> null;
                            case "short" -> new Object[] {new int[0]};
                            case "texts" -> new String[] {"a", "b"};
                            case "longs" -> new Object[] {new long[] {1L << 40}, 1};
                            case "a long" -> new Object[] {new int[0], 1L};
                            case "nothing" -> new Object[] {null, 1};
                            case "throws" -> throw new IllegalArgumentException(family + " of " + sizes.length);
                            case "itself" -> itself;
                            default -> {
                                while (true) {}
                            }
                        };
                    }
                }
                """);
        try (PackCode code = codes.of(pack.problem(), CancelToken.create())) {
            Fault fault = faultOf(() -> code.generate(family, List.of(1), 1));
            assertThat(fault.file()).contains(GENERATOR);
            assertThat(fault.message()).contains(words);
        }
    }

    @Test
    void whatIsMissingIsNamed() throws Exception {
        CheckedPack pack = new CheckedPack(folder);
        Problem problem = pack.problem();
        pack.write(GENERATOR, "public class Generator { public static List<String> families() { return null; } }");
        Files.delete(folder.resolve(VALIDATOR));
        try (PackCode code = codes.of(problem, CancelToken.create())) {
            Fault generator = faultOf(code::families);
            assertThat(generator.message())
                    .isEqualTo(
                            "the class Generator has no method public static Object[] input(String family, int[] sizes,"
                                    + " java.util.Random random)");
            assertThat(generator.line()).hasValue(1);
            Fault validator = faultOf(() -> code.validate(List.of()));
            assertThat(validator.file()).contains(VALIDATOR);
            assertThat(validator.message()).isEqualTo("the file is missing");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "int, Integer",
        "short, Short",
        "byte, Byte",
        "long, Long",
        "double, Double",
        "float, Double",
        "boolean, Boolean",
        "char, Character",
        "String, String",
        "int[], int[]",
        "float[], float[]",
        "char[], char[]",
        "String[], String[]",
        "boolean[][], boolean[][]",
        "long[][][], long[][][]",
        "List<Integer>, List of Integer",
        "List<Float>, List of Double",
        "List<List<String>>, List of List of String",
        "List<int[]>, List of int[]",
        "List<List<Long>>[][], List[][]",
        "ListNode, List of Integer",
        "TreeNode, List of Integer",
        "Node, List of List of Integer",
        "ListNode[], List[]",
        "List<TreeNode>, List of List of Integer",
        "List<List<List<List<List<List<List<List<int[][][]>>>>>>>>, List of List of List of List of List of List of List of List of int[][][]"
    })
    void everyTypeIsWhatTheFormatPromises(String type, String inPackCode) throws Exception {
        PackFolder pack = new PackFolder(folder.resolve("types"));
        pack.write("arrays/sums/problem.json", """
                {"title": "T", "kind": "function", "compare": {"mode": "checker"}, "signature": {"class": "Solution",
                 "method": "go", "parameters": [{"name": "p0", "type": "%1$s"}, {"name": "inPackCode", "type": "String"}],
                 "returns": "%1$s"}}
                """.formatted(type));
        pack.write("arrays/sums/output_validators/Checker.java", """
                public class Checker {
                    static boolean is(Object value, String type) {
                        if (type.startsWith("List of ")) {
                            for (Object item : (List<?>) value) {
                                if (item != null && !is(item, type.substring(8))) {
                                    return false;
                                }
                            }
                            return true;
                        }
                        if (type.startsWith("List[")) {
                            return value instanceof List[][] || value instanceof List[];
                        }
                        return value.getClass().getSimpleName().equals(type);
                    }

                    static boolean same(Object a, Object b) {
                        if (a instanceof List<?> x && b instanceof List<?> y) {
                            return same(x.toArray(), y.toArray());
                        }
                        if (a instanceof Object[] x && b instanceof Object[] y) {
                            boolean all = x.length == y.length;
                            for (int i = 0; all && i < x.length; i++) {
                                all = same(x[i], y[i]);
                            }
                            return all;
                        }
                        return Objects.deepEquals(a, b);
                    }

                    public static String check(Object[] input, Object expected, Object actual) {
                        String type = (String) input[1];
                        if (!is(input[0], type) || !is(expected, type) || !is(actual, type)) {
                            return "not " + type;
                        }
                        return same(input[0], expected) && same(expected, actual) ? null : "changed on the way";
                    }
                }
                """);
        // The pack is what it is tested with; no case of it is read.
        Problem problem = (Problem) PackReader.read(pack.root).problems().getFirst();
        RandomValues random = new RandomValues(4711);
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            values.add(random.of(problem.signature().judgedType()));
        }
        try (PackCode code = codes.of(problem, CancelToken.create())) {
            for (Value value : values) {
                assertThat(code.check(List.of(value, new Value.Text(inPackCode)), value, value))
                        .as(value.toString())
                        .isEmpty();
            }
        }
    }
}
