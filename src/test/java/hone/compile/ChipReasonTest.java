package hone.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why ECJ's classes run, as the chip says it. */
class ChipReasonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '~', textBlock = """
            Runnable r = () -> {}; # Janino has no lambdas (line 3)
            void f(List<Integer> l) { l.forEach(System.out::println); } # Janino has no method references (line 3)
            void f() { var x = 1; } # Janino has no `var` (line 3)
            int f(Map<Integer, Integer> m) { return m.get(1); } # Janino has no generics inference (line 3)
            int f(Map<Integer, Integer> m) { return m.get(1) + 1; } # Janino has no generics inference (line 3)
            boolean f(Deque<Character> m) { return m.peek() == 'c'; } # Janino has no generics inference (line 3)
            int f(Map<Integer, List<Integer>> m) { return m.get(1).size(); } # Janino has no generics inference (line 3)
            void f(List<List<Integer>> m) { for (Integer x : m.get(0)) {} } # Janino has no generics inference (line 3)
            int[] f(int[] a) { return a.clone(); } # Janino has no typed `clone()` of arrays (line 3)
            private record P(int x, int y) { long f() { return x; } } # Janino has no records (line 3)
            record P(int x) {} # Janino has no records (line 3)
            void f() { record P(int x) {} } # Janino has no records (line 3)
            sealed interface S permits A {} final class A implements S {} # Janino has no sealed types (line 3)
            int f(int x) { return switch (x) { default -> 1; }; } # Janino has no switch expressions (line 3)
            void f(int x) { switch (x) { case 1 -> {} default -> {} } } # Janino has no arrow `switch` (line 3)
            void f(int x) { switch (x) { case 1, 2: break; } } # Janino has no `case` with several labels (line 3)
            boolean f(Object o) { return o instanceof String s && s.isEmpty(); } # Janino has no patterns (line 3)
            void f() { try { f(); } catch (IllegalStateException | NullPointerException e) {} } # Janino has no multi-catch (line 3)
            void f() { int k = 1; new Thread() { public void run() { System.out.println(k); } }; } # Janino has no captured locals without `final` (line 3)
            List<Integer> f() { return List.of(1); } # Janino has no static interface methods (line 3)
            interface I { default int g() { return 1; } } # Janino has no default methods (line 3)
            int f() { int a, b; b = a = a = 1; return a + b; } # -
            int f() { int a = 1, b, c; b = c = a += 2; return b + c; } # Janino gave up here (line 3)
            void f() throws Exception { try (StringReader r = new StringReader("")) { } } # Janino gets try-with-resources wrong (line 3)
            enum E { A { } } # Janino gets enum constants with bodies wrong (line 3)
            void f(int x) { assert x > 0; } # Janino gets `assert` wrong (line 3)
            void f(List<Integer> l) { for (long x : l) {} } # Janino gets loops with a primitive variable over a collection wrong (line 3)
            int g(Object o) { return 1; } int g(int... o) { return 2; } # Janino gets overloads like those of `g` wrong (line 3)
            String f() { return "" + (null == null ? 1 : 2); } # Janino gets constant conditions wrong (line 3)
            """)
    void reason(String member, String expected) {
        String source = "// a first line\nclass Solution {\n    " + member + "\n}\n";
        assertThat(Sources.ecj(source).diagnostics()).isEmpty();
        assertThat(reasonFor(source)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            int f(int[] a) { int s = 0; for (int x : a) s += x; return s; }
            int f(int[][] g) { int s = 0; for (int[] r : g) for (int x : r) s += x; for (int x : g[0]) s += x; return s; }
            int f(String s) { int n = 0; for (char c : s.toCharArray()) n += c == 'a' ? 1 : 0; return n; }
            int f(List<Integer> l) { int s = 0; for (int x : l) s += x; return s; }
            int f(List<Integer> l) { int s = 0; for (Integer x : l) s += x; return s; }
            int f(int n) { while (true) { if (n-- < 0) break; } return n > 0 && n < 5 ? n : -n; }
            int f(TreeNode root) { return root == null ? 0 : 1 + Math.max(f(root.left), f(root.right)); }
            ListNode f(ListNode head) { ListNode p = null; while (head != null) { ListNode n = head.next; head.next = p; p = head; head = n; } return p; }
            int f(int n) { return n < 2 ? n : f(n - 1) + f(n - 2); } int f(int n, int[] memo) { return memo[n]; }
            int f(int[] a) { final int MOD = 1000000007; long s = 1; for (int i = 0; i < a.length; i++) s = s * a[i] % MOD; return (int) s; }
            String f(String a, String b) { StringBuilder s = new StringBuilder(); s.append(a.length() > b.length() ? a : b); return s.toString(); }
            int f(int[] a, int k) { Map<Integer, Integer> m = new HashMap<>(); for (int x : a) if (m.containsKey(k - x)) return 1; else m.put(x, 1); return 0; }
            """)
    void ordinaryCodeRunsOnJanino(String member) {
        assertThat(reasonFor("class Solution {\n    " + member + "\n}\n")).isEqualTo("-");
    }

    private static final BrakedJanino BRAKED = new BrakedJanino();

    private static String reasonFor(String source) {
        PreCheck check = PreCheck.of(source);
        assertThat(check.tooComplex()).isEmpty();
        JaninoOutcome outcome = Sources.onLargeStack(
                () -> new JaninoCompiler(BRAKED).compile(check.source(), check.outline(), check.nodeTypes(Set.of())));
        return switch (outcome) {
            case JaninoOutcome.Accepted accepted -> check.janinoTrap().orElse("-");
            case JaninoOutcome.Refused(String why) -> why;
        };
    }
}
