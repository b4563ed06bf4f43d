package hone.compile;

import static org.assertj.core.api.Assertions.assertThat;

import hone.task.CancelToken;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources made to blow a compiler up are refused, and large honest ones are not. */
class BombsTest {
    private static Compilers compilers;

    @BeforeAll
    static void start() {
        compilers = new Compilers();
    }

    @AfterAll
    static void stop() {
        compilers.close();
    }

    static Stream<Arguments> bombs() {
        return Stream.of(
                bomb("10,000 parentheses", "int x = " + "(".repeat(10_000) + "1" + ")".repeat(10_000) + ";"),
                bomb("20,000 additions", "int f(int n) { return n" + " + n".repeat(20_000) + "; }"),
                bomb("20,000 signs", "int x = " + "- ".repeat(20_000) + "1;"),
                bomb("20,000 casts", "int x = " + "(int)".repeat(20_000) + "1;"),
                bomb("20,000 calls", "void f() { new StringBuilder()" + ".append(1)".repeat(20_000) + "; }"),
                bomb("3,000 blocks", "void f() { " + "{".repeat(3_000) + "}".repeat(3_000) + " }"),
                bomb("3,000 ifs without braces", "void f(boolean b) { " + "if(b)".repeat(3_000) + ";}"),
                bomb("4,000 dos", "void f() { " + "do ".repeat(4_000) + ";"),
                bomb("5,000 else", "int f(int n) { " + elses(5_000) + " return 0; }"),
                bomb("doubling", doubling(40, "static final ")),
                bomb("doubling backwards", "static final String A0 = \"x\";" + reversedDoubling(40)),
                bomb("doubling locals", "void f() { " + doubling(40, "final ") + " }"),
                bomb("a long sum of long texts", longSum()),
                bomb("finally in finally", finallies(25)),
                bomb(
                        "ways out of finally",
                        "void f(int n) { try { " + "if (n > 0) return;".repeat(8_000) + " } finally { "
                                + "n++;".repeat(8_000) + " } }"),
                bomb(
                        "20,000 types",
                        IntStream.range(0, 15_000)
                                .mapToObj(i -> "class C" + i + "{}")
                                .collect(Collectors.joining())),
                bomb("nested types", nestedTypes(150)),
                bomb("type arguments", "List" + "<List".repeat(3_000) + ">".repeat(3_000) + " l;"),
                bomb("a long name", "int " + "n".repeat(100_000) + ";"),
                bomb("anonymous classes", "void f() { " + "new Object(){};".repeat(10_000) + " }"),
                bomb("an open brace after another", "{".repeat(100_000)),
                bomb("lambdas in lambdas", "Object f = " + "(a -> ".repeat(1_000) + "1" + ")".repeat(1_000) + ";"),
                bomb("too long", "int x;".repeat(60_000)),
                bomb("too long in UTF-8", "// " + "\u20ac".repeat(100_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void isTooComplex(String title, String source) throws InterruptedException {
        CompileResult result = compilers.compile(source, Set.of(), CancelToken.create());
        assertThat(result).isInstanceOf(CompileResult.Rejected.class);
        assertThat(((CompileResult.Rejected) result).diagnostics())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.id()).isEqualTo("TooComplex");
                    assertThat(found.message()).startsWith("too complex to compile: ");
                    assertThat(found.line()).isPositive();
                    assertThat(found.length()).isPositive();
                });
        // Without the pre-check's word no process has seen it.
        assertThat(PreCheck.of(source).tooComplex()).isPresent();
    }

    @Test
    void thePlaceOfABombIsTold() throws InterruptedException {
        String source = "class Solution {\n    int x = " + "(".repeat(500) + "1" + ")".repeat(500) + ";\n}";
        Diagnostic found = PreCheck.of(source).tooComplex().orElseThrow();
        assertThat(found.line()).isEqualTo(2);
        assertThat(found.column()).isEqualTo(13 + Complexity.MAX_NESTING - 1);
    }

    static Stream<Arguments> honest() {
        String table = IntStream.range(0, 20_000).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        return Stream.of(
                bomb("a large table", "static final int[] T = {" + table.substring(0, 40_000) + "0};"),
                bomb("100 parentheses", "int x = " + "(".repeat(100) + "1" + ")".repeat(100) + ";"),
                bomb("1,000 additions", "int f(int n) { return n" + " + n".repeat(1_000) + "; }"),
                bomb("400 else", "int f(int n) { " + elses(400) + " return 0; }"),
                bomb(
                        "a switch of 2,000",
                        "int f(int n) { switch (n) { "
                                + IntStream.range(0, 2_000)
                                        .mapToObj(i -> "case " + i + ": return " + i + ";")
                                        .collect(Collectors.joining())
                                + " } return 0; }"),
                bomb(
                        "1,500 ifs after another",
                        "int f(int n) { "
                                + IntStream.range(0, 1_500)
                                        .mapToObj(i -> "if (n == " + i + ") { n++; } ")
                                        .collect(Collectors.joining())
                                + " return n; }"),
                bomb(
                        "text over many lines",
                        "String s = \"a line of text\"" + "\n + \"another line of this text\"".repeat(300) + ";"),
                bomb(
                        "sums of names",
                        "String f(String a) { final String b = a + a; final String c = b + b; final String d = c"
                                + " + \"x\".length() + c; return d + d; }"),
                bomb("100 blocks", "void f() { " + "{".repeat(100) + "}".repeat(100) + " }"),
                bomb(
                        "some finally",
                        "int f(int n) { try { if (n > 0) return 1; return 2; } finally { try { n++; } finally { n--; } } }"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("honest")
    void isNot(String title, String source) throws InterruptedException {
        assertThat(compilers.compile(source, Set.of(), CancelToken.create()))
                .isInstanceOf(CompileResult.Compiled.class);
    }

    @Test
    void interfacesInDiamondsAreJavaButNotForJaninoWhichRunsInThisProcess() throws InterruptedException {
        CompileResult result = compilers.compile(diamonds(60), Set.of(), CancelToken.create());

        assertThat(result).isInstanceOf(CompileResult.Compiled.class);
        assertThat(((CompileResult.Compiled) result).whyNotJanino())
                .contains("Janino takes too long over types that have so many ways to their ancestors");
        assertThat(Thread.getAllStackTraces().keySet())
                .as("threads that are left to find no end")
                .noneMatch(thread -> thread.getName().equals("janino"));
        assertThat(PreCheck.of(diamonds(5)).notForJanino()).isEmpty();
        assertThat(PreCheck.of("class A extends B {} class B extends A {}").notForJanino())
                .isEmpty();
    }

    private static String diamonds(int stages) {
        return "interface A0 { int f(); } interface B0 {} "
                + IntStream.range(0, stages)
                        .mapToObj(i ->
                                ("interface A%2$d extends A%1$d, B%1$d {} interface B%2$d extends A%1$d, B%1$d {} ")
                                        .formatted(i, i + 1))
                        .collect(Collectors.joining())
                + "class Solution { int f(A%1$d a, B%1$d b) { return a.f() + a.hashCode(); } }".formatted(stages);
    }

    @Test
    void aBombThatOnlyTheCompilerSeesIsTooComplexAndTheNextSourceIsFine() throws InterruptedException {
        try (Compilers impatient = new Compilers(new CompileWorker(
                CompileWorker.ownCommand(),
                new CompileWorker.Patience(Duration.ofSeconds(4), Duration.ofSeconds(30), Duration.ofSeconds(5))))) {
            CompileResult result = impatient.compile(inference(), Set.of(), CancelToken.create());
            assertThat(result).isInstanceOf(CompileResult.Rejected.class);
            assertThat(((CompileResult.Rejected) result)
                            .diagnostics()
                            .getFirst()
                            .id())
                    .isEqualTo("TooComplex");
            assertThat(impatient.compile("class Solution {}", Set.of(), CancelToken.create()))
                    .isInstanceOf(CompileResult.Compiled.class);
        }
    }

    /** Overloads that each lambda must be tried against, nested: exponential for every compiler that infers. */
    private static String inference() {
        int depth = 14;
        StringBuilder source = new StringBuilder("class Solution { ");
        for (int i = 0; i < 4; i++) {
            source.append("interface F")
                    .append(i)
                    .append("<T> { T of(T x) throws E")
                    .append(i)
                    .append("; } ");
            source.append("static class E").append(i).append(" extends RuntimeException {} ");
            source.append("static <T> T run(F")
                    .append(i)
                    .append("<T> f, int")
                    .append("[]".repeat(i))
                    .append(" n) { return null; } ");
        }
        source.append("Object f() { return ");
        IntStream.range(0, depth).forEach(i -> source.append("run(x").append(i).append(" -> "));
        source.append("1");
        source.append(", null)".repeat(depth));
        return source.append("; } }").toString();
    }

    private static Arguments bomb(String title, String members) {
        return Arguments.of(
                title,
                members.startsWith("{") || members.startsWith("//") ? members : "class Solution { " + members + " }");
    }

    private static String elses(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "if (n == " + i + ") return " + i + "; ")
                .collect(Collectors.joining("else "));
    }

    private static String doubling(int times, String modifiers) {
        return modifiers + "String A0 = \"x\";"
                + IntStream.range(0, times)
                        .mapToObj(i -> modifiers + "String A" + (i + 1) + " = A" + i + " + A" + i + ";")
                        .collect(Collectors.joining());
    }

    private static String reversedDoubling(int times) {
        return IntStream.range(0, times)
                .mapToObj(i -> times - i)
                .map(i -> "static final String A" + i + " = Solution.A" + (i - 1) + " + Solution.A" + (i - 1) + ";")
                .collect(Collectors.joining());
    }

    private static String longSum() {
        return "static final String A = \"" + "x".repeat(60_000) + "\"; String s = \"\"" + " + A".repeat(1_000) + ";";
    }

    private static String finallies(int depth) {
        return "void f() { " + "try { f(); } finally { ".repeat(depth) + "}".repeat(depth) + " }";
    }

    private static String nestedTypes(int depth) {
        return IntStream.range(0, depth).mapToObj(i -> "class C" + i + " { ").collect(Collectors.joining())
                + "}".repeat(depth);
    }
}
