package hone.instrument;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Odd class files, too much of them, and what is made of several findings. */
class AllowListBoundsTest {
    private static final Map<String, byte[]> SOLUTION = Compile.javac("""
            import java.util.function.*;
            class Solution {
              record Pair<A, B>(A a, B b) {}
              enum Kind { A, B }
              int f(Object o, Kind kind) throws Exception {
                Function<Integer, Integer> twice = x -> x * 2;
                try { java.nio.file.Files.delete(null); } catch (java.io.IOException e) { throw new Exception("n" + o, e); }
                int n = switch (o) { case Pair(Integer a, Integer b) -> a; case String s -> 2; default -> 3; };
                switch (kind) { case A: n++; break; default: n--; }
                return n + twice.apply(3);
              }
            }
            """);

    @Test
    void nothingIsAllowed() {
        assertThat(AllowList.check(Map.of())).isEmpty();
    }

    @Test
    void bytesThatAreNoClassFile() {
        for (byte[] bytes : List.of(new byte[0], new byte[] {1, 2, 3}, new byte[1000], "class X {}".getBytes(UTF_8))) {
            assertThat(AllowList.check(Map.of("X", bytes))).singleElement().satisfies(denial -> {
                assertThat(denial.line()).isZero();
                assertThat(denial.message()).contains("class file of X is odd");
            });
        }
    }

    @Test
    void aClassUnderAnotherName() {
        Map<String, byte[]> classes = new TreeMap<>(SOLUTION);
        classes.put("Other", classes.remove("Solution"));

        assertThat(AllowList.check(classes)).extracting(Denial::what).containsExactly("Other");
    }

    @Test
    void tooManyClasses() {
        Map<String, byte[]> classes = new HashMap<>();
        for (int i = 0; i <= AllowList.MOST_CLASSES; i++) {
            classes.put("C" + i, new byte[1]);
        }

        assertThat(AllowList.check(classes))
                .singleElement()
                .extracting(Denial::message)
                .asString()
                .contains("257 classes, and 256 are allowed");
    }

    @Test
    void tooManyBytes() {
        Map<String, byte[]> classes = Map.of("A", new byte[1_000_000], "B", new byte[1_000_001]);

        assertThat(AllowList.check(classes))
                .singleElement()
                .extracting(Denial::message)
                .asString()
                .contains("2000001 bytes, and 2000000 are allowed");
    }

    @Test
    void oneDenialForOneLineAndOneAdvice() {
        List<Denial> denials = AllowList.check(Compile.javac("""
                import java.io.*;
                class Solution {
                  int f() throws Exception {
                    System.exit(1); System.exit(2);
                    try (Reader in = new FileReader(new File("x"))) { System.exit(3); return in.read(); }
                  }
                  void g() { System.exit(4); }
                }
                """));

        assertThat(denials)
                .extracting(denial -> denial.line() + " " + denial.what())
                .containsExactly("4 System.exit", "5 new FileReader", "5 System.exit", "7 System.exit");
    }

    @Test
    void aFloodIsCut() {
        StringBuilder source = new StringBuilder("class Solution { void f() {\n");
        source.repeat("System.exit(1);\n", 500).append("} }");

        assertThat(AllowList.check(Compile.javac(source.toString())))
                .hasSize(50)
                .extracting(Denial::line)
                .isSorted()
                .startsWith(2, 3, 4);
    }

    @Test
    void classFilesWithoutLinesStillTell() {
        Map<String, byte[]> classes = new TreeMap<>();
        Compile.javac("class Solution { void f() { System.exit(1); } }")
                .forEach((name, bytes) -> classes.put(name, withoutLines(bytes)));

        assertThat(AllowList.check(classes)).singleElement().satisfies(denial -> {
            assertThat(denial.line()).isZero();
            assertThat(denial.what()).isEqualTo("System.exit");
        });
    }

    private static byte[] withoutLines(byte[] bytes) {
        var format = ClassFile.of(ClassFile.LineNumbersOption.DROP_LINE_NUMBERS);
        return format.transformClass(format.parse(bytes), ClassTransform.transformingMethodBodies((b, e) -> b.with(e)));
    }

    @Test
    void flippedBytesNeverThrow() {
        Random random = new Random(20250101);
        for (int round = 0; round < 6_000; round++) {
            Map<String, byte[]> classes = new TreeMap<>(SOLUTION);
            var changed = List.copyOf(SOLUTION.entrySet()).get(random.nextInt(SOLUTION.size()));
            byte[] bytes = changed.getValue().clone();
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            if (random.nextInt(10) == 0) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            classes.put(changed.getKey(), bytes);

            assertThat(AllowList.check(classes)).allMatch(denial -> denial.line() >= 0);
        }
    }

    /** The interface is the submission's own, what keeps its promise is not. */
    @Test
    void nothingIsReachedThroughAnInterfaceOfOnesOwn() throws Exception {
        List<String> heads = List.of(
                "interface J { void forEach(long p, java.util.function.BiConsumer<Object, Object> a); }"
                        + " class M extends java.util.concurrent.ConcurrentHashMap<Object, Object> implements J {}",
                "interface J { void forEach(long p, java.util.function.BiConsumer<Object, Object> a); }"
                        + " class K extends java.util.concurrent.ConcurrentHashMap<Object, Object> {}"
                        + " interface I extends J {} class M extends K implements I {}",
                "interface J { java.math.BigInteger parallelMultiply(java.math.BigInteger b); }"
                        + " class M extends java.math.BigInteger implements J { M() { super(\"1\"); } }");
        for (String head : heads) {
            assertThat(AllowList.check(Compile.javac(head))).as(head).isNotEmpty();
        }
        assertThat(
                        AllowList.check(
                                Compile.javac(
                                        "interface J { double parallel(); int size(); void forEach(long p, Object a); Object get(Object k); }"
                                                + " class M extends java.util.HashMap<Object, Object> implements J {"
                                                + " public double parallel() { return 1; } public void forEach(long p, Object a) {} }")))
                .isEmpty();
    }
}
