package hone.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read when a source does not compile, and where it points. */
class WordingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            int f(int n) { int a = n return a; } | n | a `;` is missing after this
            int f(int n) { if (n > 0) return 1; } | f(int n) | this method must return an int on every path
            String f() { return; } | return; | this `return` must give a String
            int f() { int count = 0; return cuont; } | cuont | `cuont` is not declared. Did you mean `count`?
            int f() { return zebra; } | zebra | `zebra` is not declared.
            void f(List<Integer> l) { l.toArry(); } | toArry | List<Integer> has no method `toArry`. Did you mean `toArray`?
            void f() { gogo(1); } void goto1() {} void gogi(int x) {} | gogo | Solution has no method `gogo`. Did you mean `gogi`?
            void f() { Math.maxx(1, 2); } | maxx | Math has no method `maxx`. Did you mean `max`?
            int f(Map.Entry<String, Integer> e) { return e.getValu(); } | getValu | Map.Entry<String,Integer> has no method `getValu`. Did you mean `getValue`?
            int f() { int x = "abc"; return x; } | "abc" | int expected, String found
            int f(long n) { return n * 2; } | n * 2 | int expected, long found: it may not fit; `(int)` casts it
            int f() { return null; } | null | `null` is no int
            char f() { return "a"; } | "a" | char expected, String found: one character stands between `'`
            boolean f(int n) { if (n = 1) return true; return false; } | n = 1 | boolean expected, int found; did you mean `==`?
            AtomicInteger a; | AtomicInteger | `AtomicInteger` is not known; add `import java.util.concurrent.atomic.AtomicInteger;`
            LocalDate a; | LocalDate | `LocalDate` is not known; add `import java.time.LocalDate;`
            Lisst<Integer> a; | Lisst | the type `Lisst` is not known. Did you mean `List`?
            string a; | string | the type `string` is not known. Did you mean `String`?
            void f() { Sytem.out.println(); } | Sytem | `Sytem` is not declared. Did you mean `System`?
            long f() { return TimeUnit.DAYS.toHours(1); } | TimeUnit | `TimeUnit` is not known; add `import java.util.concurrent.TimeUnit;`
            int f(String s) { return s.length; } | length | `s` has no field `length`. Of a String it is `length()`, of a collection `size()`.
            int f() { return Integer.MAX_VALU; } | MAX_VALU | `Integer` has no field `MAX_VALU`. Did you mean `MAX_VALUE`?
            class N { int val; } int f(N n) { return n.vall; } | vall | `n` has no field `vall`. Did you mean `val`?
            int f(int[] a) { return a.length(); } | a.length() | an array has no `length()`; its length is `.length`, without parentheses
            int f(String s) { return s[0]; } | s[0] | `[…]` needs an array, and this is a String; use `charAt`
            int f(int a) { return a.size(); } | a.size() | an int has no methods, so no `size`
            int g(int a, int b) { return g(a, "x"); } | g | `g` takes (int, int), not (int, String)
            int f(boolean b) { int x; if (b) x = 1; return x; } | x | `x` may have no value yet on some path to here
            void f() { Thread.sleep(1); } | Thread.sleep(1) | InterruptedException must be caught here or declared with `throws InterruptedException`
            int f() { return 1; int y = 2; } | int y = 2; | this can never be reached
            void f() { int i = 0; for (int i = 0; i < 2; i++) {} } | i | `i` is already declared
            void f() { final int r = 1; r = 2; } | r | `r` is final and already has its value
            void f() { int k = 1; k++; Runnable r = () -> System.out.println(k); } | k | `k` is used in a lambda or an inner class, so it must never change
            int k; static int f() { return k; } | k | `k` belongs to an object, and a static method has none
            int f(String s) { return s - 1; } | s - 1 | `-` does not work between String and int
            boolean f(int s) { return !s; } | !s | `!` does not work on int
            boolean f(String s) { return s == 1; } | s == 1 | String and int cannot be compared with `==` or `!=`
            void f() { else {} } | else | this `else` has no `if`
            void f(int x) { x + 1; } | + | this is not a statement
            List<int> l; | int | `int` cannot stand in `<…>`; use its class, such as `Integer`
            int class = 1; | class | `class` is one of Java's own words and cannot stand here
            int x = 99999999999; | 99999999999 | 99999999999 does not fit in an int; for a long write 99999999999L
            char c = 'ab'; | 'ab' | a `char` is exactly one character between `'`; text goes between `"`
            class N implements Runnable {} | N | Solution.N must have the method `run()` of Runnable
            enum E { A, B } int f(E e) { return switch (e) { case A -> 1; }; } | e | this `switch` leaves out `B`
            void f(List<String> l) { for (int x : l) {} } | l | each element is a String, not int
            foo() {} | foo() | this method has no return type
            void f() { return 1; } | return 1; | a `void` method cannot return a value
            class In {} static void f() { new In(); } | new In() | this class belongs to an object of Solution; make it `static`
            """)
    void message(String member, String marked, String message) {
        String source = "class Solution {\n    " + member + "\n}\n";
        Diagnostic first = Sources.diagnostics(source).getFirst();
        assertThat(first.message()).isEqualTo(message);
        assertThat(first.line()).isEqualTo(2);
        String line = source.lines().toList().get(1);
        assertThat(line.substring(first.column() - 1, first.column() - 1 + first.length()))
                .isEqualTo(marked);
        assertThat(first.id()).matches("[A-Z][A-Za-z]+");
        assertThat(first.severity()).isEqualTo(Diagnostic.Severity.ERROR);
    }

    @Test
    void aMissingClosingBraceIsSaidOnceAtTheEnd() {
        assertThat(Sources.diagnostics(
                        "class Solution {\n    int f(int n) {\n        if (n > 0) {\n        return n;\n    }\n}\n"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.line()).isEqualTo(6);
                    assertThat(found.message()).isEqualTo("a `}` is missing after this: some `{` is never closed");
                });
    }

    @Test
    void noBraceIsCalledMissingWhereAllHaveTheirPartner() {
        assertThat(Sources.diagnostics("class Solution {\n    int f(int a int b) { return 1; }\n}\n"))
                .singleElement()
                .extracting(Diagnostic::message)
                .isEqualTo("a `,` is missing after this");
    }

    @Test
    void importsAndAmbiguousNamesAreExplained() {
        assertThat(Sources.diagnostics("import java.util.Lisst;\nclass Solution {}"))
                .singleElement()
                .extracting(Diagnostic::message)
                .isEqualTo("there is no `java.util.Lisst`. Did you mean `java.util.List`?");
        assertThat(Sources.diagnostics("import java.awt.*;\nclass Solution { List<String> l; }"))
                .singleElement()
                .satisfies(found -> assertThat(found.message())
                        .startsWith("`List` stands in several imported packages")
                        .contains("`import java.util.List;`"));
        assertThat(Sources.ecj("import java.awt.List;\nclass Solution { List l; }")
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void sayingTheSameThingTwiceOnALineIsOnce() {
        assertThat(Sources.diagnostics("class Solution { AtomicLong a = new AtomicLong(); }"))
                .hasSize(1);
    }

    @Test
    void severalErrorsAreSortedByPlaceAndBounded() {
        StringBuilder source = new StringBuilder("class Solution {\n");
        for (int i = 99; i > 0; i--) {
            source.append("    int f")
                    .append(i)
                    .append("() { return x")
                    .append(i)
                    .append("; }\n");
        }
        List<Diagnostic> diagnostics = Sources.diagnostics(source.append("}\n").toString());
        assertThat(diagnostics).hasSize(Wording.MAX_DIAGNOSTICS);
        assertThat(diagnostics).extracting(Diagnostic::line).isSorted();
        assertThat(diagnostics.getFirst().line()).isEqualTo(2);
    }

    @Test
    void anEmptySourceIsNoError() {
        assertThat(Sources.ecj("").diagnostics()).isEmpty();
        assertThat(Sources.diagnostics("class").getFirst().line()).isEqualTo(1);
    }
}
