package hone.compile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ECJ takes everything that Java 25 has, without previews. */
class ModernJavaTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Runnable r = () -> {};",
                "int f(List<Integer> l) { return l.stream().mapToInt(x -> x).sum(); }",
                "List<String> f(Stream<String> s) { return s.map(String::strip).toList(); }",
                "Map<Integer, List<String>> f(List<String> l) { return l.stream()"
                        + ".collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList())); }",
                "int f() { var x = 1; for (var y : List.of(2)) x += y; return x; }",
                "BiFunction<Integer, Integer, Integer> f = (var a, var b) -> a + b;",
                "record P(int x, int y) { P { if (x < 0) throw new IllegalArgumentException(); } }",
                "record P<T extends Comparable<T>>(T a, T b) { static int n; P(T a) { this(a, a); } }",
                "void f() { record L(int x) {} enum E { A } interface I {} new L(1); }",
                "sealed interface S permits A, B {} record A(int x) implements S {} final class B implements S {}"
                        + " int f(S s) { return switch (s) { case A(int x) -> x; case B b -> 0; }; }",
                "non-sealed class N implements T {} sealed interface T permits N {}",
                "int f(Object o) { return o instanceof String s && s.length() > 1 ? s.length() : 0; }",
                "int f(Object o) { if (!(o instanceof Integer i)) return 0; return i; }",
                "record P(Object a, Object b) {} int f(Object o) { return o instanceof P(P(var x, _), _) ? 1 : 0; }",
                "String f(Object o) { return switch (o) { case null -> \"n\"; case Integer i when i > 3 -> \"big\";"
                        + " case Integer i -> \"i\"; default -> \"d\"; }; }",
                "int f(int x) { return switch (x) { case 1, 2: yield 3; default: yield 4; }; }",
                "int f(String s) { return switch (s) { case \"a\", \"b\" -> { int k = 1; yield k; } default -> 0; }; }",
                "void f(int x) { switch (x) { case 1 -> System.out.println(); default -> {} } }",
                "String s = \"\"\"\n  a\n    b \\\n  c \\\"\"\"\n  \"\"\";",
                "int f(Map<String, Integer> m) { int n = 0; for (var e : m.entrySet()) n += e.getValue(); return n; }",
                "void f(List<Integer> l) { int n = 0; for (Integer _ : l) n++; }",
                "int f(String s) { try { return Integer.parseInt(s); } catch (NumberFormatException _) { return 0; } }",
                "BiFunction<Integer, Integer, Integer> f = (a, _) -> a;",
                "class A { A(int x) {} } class B extends A { B(int x) { if (x < 0) throw new RuntimeException(); super(x); } }",
                "class A { final int v; A(int x) { int y = x * 2; this.v = y; super(); } }",
                "interface I { default int f() { return g(); } private int g() { return 1; } static int h() { return 2; } }",
                "int f() throws Exception { var r = new StringReader(\"\"); try (r; var q = new StringReader(\"\")) { return r.read(); } }",
                "void f() { try { f(); } catch (IllegalStateException | IllegalArgumentException e) { throw e; } }",
                "Comparator<int[]> c = Comparator.<int[]>comparingInt(a -> a[0]).thenComparing(a -> a[1]);",
                "PriorityQueue<long[]> q = new PriorityQueue<>((a, b) -> Long.compare(a[0], b[0]));",
                "int[] f(int[] a) { return a.clone(); }",
                "String[] f(List<String> l) { return l.toArray(String[]::new); }",
                "<T extends Comparable<? super T>> T max(Collection<? extends T> c) { return Collections.max(c); }",
                "Supplier<Supplier<Integer>> f = () -> () -> 1;",
                "Comparator<String> c = new Comparator<>() { public int compare(String a, String b) { return 0; } };",
                "int f(int x) { assert x > 0 : \"no\"; return x; }",
                "enum E { A { int f() { return 1; } }; abstract int f(); }",
                "long f() { return IntStream.rangeClosed(1, 20).mapToLong(Long::valueOf).reduce(1, (a, b) -> a * b); }",
                "BigInteger f() { return BigInteger.TWO.pow(10).add(new BigDecimal(\"1\").toBigInteger()); }",
                "int f(List<Integer> l) { return l.getFirst() + l.reversed().getLast(); }",
                "@SafeVarargs static <T> List<T> f(T... a) { return List.of(a); }",
                "@FunctionalInterface interface F { int of(int x); } F f = x -> x; F g = this::h; int h(int x) { return x; }",
                "static int x; static { x = 1; } { x = 2; }",
                "class In { int y = Solution.this.hashCode(); class Deep { int z = y; } }",
                "List<Integer> f(int n) { return Stream.iterate(1, x -> x < n, x -> x + 1).gather("
                        + "java.util.stream.Gatherers.windowFixed(2)).map(w -> w.get(0)).toList(); }",
                "int \u00fcber(int \u03b1) { return \\u0061(\u03b1); } int a(int x) { return x; }",
            })
    void member(String member) {
        assertThat(Sources.ecj("class Solution { " + member + " }").diagnostics())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import module java.base; class Solution { ConcurrentHashMap<String, AtomicInteger> m; }",
                "import module java.sql; class Solution { java.sql.Connection c; }",
                "void main() { IO.println(IO.readln().length()); }",
                "import java.util.concurrent.*; int n = 1; void main() { IO.println(twice(n)); } int twice(int x) { return 2 * x; }",
                "static void main(String[] args) { System.out.println(new Scanner(System.in).nextInt()); }",
                "public class Main { public static void main(String[] args) throws IOException { new BufferedReader("
                        + "new InputStreamReader(System.in)).readLine(); } }",
                "import static java.lang.Math.*; class Solution { int f(int x) { return max(x, abs(x)); } }",
                "/// Markdown\nclass Solution { /** doc */ int f; }",
                "class Solution {} interface Other { } enum Third { } record Fourth() { }",
            })
    void file(String source) {
        assertThat(Sources.ecj(source).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Solution { boolean f(Object o) { return o instanceof int i; } }",
                "class Solution { int f(long x) { return switch (x) { case 1L -> 1; default -> 2; }; } }",
            })
    void previewsAreNotTaken(String source) {
        assertThat(Sources.ecj(source).diagnostics()).isNotEmpty();
    }
}
