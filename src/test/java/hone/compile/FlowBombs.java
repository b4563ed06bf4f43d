package hone.compile;

import static hone.compile.Bomb.each;
import static hone.compile.Bomb.inClass;
import static hone.compile.Bomb.inMethod;
import static hone.compile.Bomb.nested;

import java.util.List;

/** Bombs of ways through a method, and of sealed types and the patterns that must cover them. */
final class FlowBombs {
    private FlowBombs() {}

    static List<Bomb> all() {
        return List.of(
                inMethod("finally in finally", n -> nested(n, "try { n++; } finally { ", "n--;", "}")),
                inMethod("try in try", n -> nested(n, "try { ", "n++;", "} finally { n--; }")),
                inMethod(
                        "try in try with returns",
                        n -> nested(n, "try { if (b) return 1; ", "n++;", "} finally { n--; if (b) n++; }")),
                inMethod(
                        "ways out of finally",
                        n -> "try { " + "if (n > 0) return 1; ".repeat(n) + "} finally { " + "n++; ".repeat(n) + "}"),
                inMethod(
                        "ways out of many finallys",
                        n -> each(
                                n,
                                i -> "try { if (n == " + i + ") return 1; if (n == -" + i
                                        + ") return 2; } finally { n++; } ")),
                inMethod(
                        "resources in resources",
                        n -> nested(n, "try (var r = new StringReader(s)) { ", "n++;", "} catch (Exception e) {}")),
                inMethod(
                        "resources of one try",
                        n -> "try (" + each(n, "; ", i -> "var r" + i + " = new StringReader(s)")
                                + ") { if (b) return 1; } catch (Exception e) {}"),
                inMethod("catches", n -> "try { n++; } " + each(n, i -> "catch (E" + i + " e) {} ")),
                new Bomb(
                        "alternatives of a catch",
                        n -> each(n, i -> "class E" + i + " extends RuntimeException {} ")
                                + "class Solution { void f() { try { f(); } catch (" + each(n, " | ", i -> "E" + i)
                                + " e) {} } }"),
                inMethod("synchronized", n -> nested(n, "synchronized (s) { if (b) return 1; ", "n++;", "}")),
                inMethod("loops", n -> nested(n, "while (b) { ", "n++;", "}")),
                inMethod("endless loops", n -> nested(n, "for (;;) { if (b) break; ", "n++;", "}")),
                inMethod(
                        "loops with lambdas", n -> nested(n, "while (b) { Runnable r = () -> { ", "", "}; r.run(); }")),
                inMethod("loops after one another", n -> each(n, i -> "for (int i = 0; i < n; i++) { n += i; } ")),
                inMethod(
                        "breaks out of labels",
                        n -> each(n, i -> "l" + i + ": while (b) { ")
                                + each(n, i -> "if (n == " + i + ") break l" + i + "; ")
                                + "}".repeat(n)),
                inMethod(
                        "continues in switches",
                        n -> "l: while (b) { switch (n) { "
                                + each(n, i -> "case " + i + ": if (b) continue l; else break; ") + "} }"),
                inMethod("cases", n -> "switch (n) { " + each(n, i -> "case " + i + ": n++; break; ") + "}"),
                inMethod(
                        "cases far apart",
                        n -> "switch (n) { " + each(n, i -> "case " + i * 2_000L % 2_000_000_000L + ": n++; ") + "}"),
                inMethod(
                        "cases with arrows",
                        n -> "n = switch (n) { " + each(n, i -> "case " + i + " -> " + i + "; ") + "default -> 0; };"),
                inMethod(
                        "labels of one case",
                        n -> "switch (n) { case " + each(n, ", ", i -> "" + i) + " -> n++; default -> n--; }"),
                inMethod(
                        "cases of texts",
                        n -> "switch (s) { " + each(n, i -> "case \"w" + i + "\": n++; break; ") + "}"),
                inMethod(
                        "cases of texts with one hash",
                        n -> "switch (s) { " + each(n, i -> "case \"" + alike(i) + "\": n++; break; ") + "}"),
                inMethod("switches in cases", n -> nested(n, "switch (n) { case 1: n++; ", "", "default: n--; }")),
                inMethod("blocks with returns", n -> nested(n, "{ if (b) { return 1; } else { n++; } ", "", "}")),
                inMethod("lambdas after one another", n -> "Runnable r = null; " + "r = () -> {}; ".repeat(n)),
                inMethod("additions of texts after one another", n -> "s = s + n + \"x\"; ".repeat(n)),
                inMethod("asserts", n -> "assert n > 0 : s; ".repeat(n)),
                inMethod("long code", n -> "n += n * 31 + n % 7; ".repeat(n)),
                inClass("initialisers", n -> "int x = 0; " + "{ x++; } ".repeat(n)),
                inClass(
                        "calls of the super constructor",
                        n -> each(n, i -> "Solution(" + "int a, ".repeat(i % 50) + "long b" + i + ") { super(); } ")),
                // Which of 2, 3, 4 … parts of a record are of which of two sealed types: twice as many with each.
                new Bomb("parts of a pattern", FlowBombs::cover),
                new Bomb("parts of a pattern, one missing", FlowBombs::almostCover),
                new Bomb(
                        "parts of a pattern, with a rest",
                        n -> parts(n) + each(n, i -> "case P(" + mixed(n, i) + ") -> " + i + "; ")
                                + "default -> 0; }; } }"),
                new Bomb("patterns in patterns", FlowBombs::deep),
                new Bomb("generic patterns in patterns", FlowBombs::genericDeep),
                new Bomb("types that are sealed", FlowBombs::sealed),
                new Bomb("types that are sealed in a tree", FlowBombs::tree),
                new Bomb("types that are sealed twice over", FlowBombs::lattice),
                new Bomb("two sealed types at once", FlowBombs::pairs));
    }

    private static String parts(int count) {
        return "sealed interface S permits A, B {} record A() implements S {} record B() implements S {} record P("
                + each(count, ", ", i -> "S s" + i) + ") {} class Solution { int f(P p) { return switch (p) { ";
    }

    /** A hundred ways at most, in the manner of binary numbers, with the rest left to one of them. */
    private static String cover(int count) {
        int ways = Math.min(count, 12);
        return parts(count)
                + each(
                        1 << ways,
                        way -> "case P("
                                + each(count, ", ", i -> (i >= ways ? "S" : (way >> i & 1) == 0 ? "A" : "B") + " x" + i)
                                + ") -> " + way + "; ")
                + "}; } }";
    }

    private static String almostCover(int count) {
        return parts(count) + each(count, i -> "case P(" + mixed(count, i) + ") -> " + i + "; ") + "}; } }";
    }

    private static String mixed(int count, int at) {
        return each(count, ", ", i -> (i == at ? "A" : (i + at) % 3 == 0 ? "B" : "S") + " x" + i);
    }

    private static String deep(int depth) {
        return "sealed interface S permits A, B {} record A() implements S {} record B(S l, S r) implements S {} "
                + "class Solution { int f(S p) { return switch (p) { case A() -> 0; case B(A l, A r) -> 1; "
                + each(
                        Math.min(depth, 60),
                        i -> "case B(" + nested(i, "B(", "A a", ", S r" + i + ")") + ", A z) -> 2; ")
                + "case B(S l, S r) -> 3; }; } }";
    }

    private static String genericDeep(int depth) {
        return "sealed interface S<T> permits A, B {} record A<T>(T t) implements S<T> {} "
                + "record B<T>(S<T> l, S<T> r) implements S<T> {} "
                + "class Solution { int f(S<String> p) { return switch (p) { "
                + each(
                        Math.min(depth, 60),
                        i -> "case B(" + nested(i, "B(", "A(var a)", ", var r" + i + ")") + ", A(var z)) -> 2; ")
                + "case B(var l, var r) -> 3; case A(var t) -> 4; }; } }";
    }

    private static String sealed(int count) {
        return "sealed interface S permits " + each(count, ", ", i -> "R" + i) + " {} "
                + each(count, i -> "record R" + i + "() implements S {} ")
                + "class Solution { int f(S s) { return switch (s) { "
                + each(count, i -> "case R" + i + " r -> " + i + "; ")
                + "}; } }";
    }

    /** Each sealed type permits two more. */
    private static String tree(int count) {
        return each(
                        count,
                        i -> "sealed interface S" + i + (i == 0 ? "" : " extends S" + (i - 1) / 2) + " permits "
                                + kind(2 * i + 1, count) + ", " + kind(2 * i + 2, count) + " {} ")
                + each(count + 1, i -> "record R" + (count + i) + "() implements S" + (count + i - 1) / 2 + " {} ")
                + "class Solution { int f(S0 s) { return switch (s) { "
                + each(count + 1, i -> "case R" + (count + i) + " r -> " + i + "; ") + "}; } }";
    }

    private static String kind(int i, int inner) {
        return (i < inner ? "S" : "R") + i;
    }

    /** The way down doubles at each of the levels, all of them to the same two records. */
    private static String lattice(int levels) {
        return each(
                        levels,
                        i -> "sealed interface A" + i + above(i) + " permits " + below(i, levels)
                                + " {} sealed interface B" + i + above(i) + " permits " + below(i, levels) + " {} ")
                + "record X() implements " + last(levels) + " {} record Y() implements " + last(levels) + " {} "
                + "class Solution { int f(A0 a) { return switch (a) { case X x -> 1; case Y y -> 2; }; } }";
    }

    private static String above(int i) {
        return i == 0 ? "" : " extends A" + (i - 1) + ", B" + (i - 1);
    }

    private static String below(int i, int levels) {
        return i == levels - 1 ? "X, Y" : "A" + (i + 1) + ", B" + (i + 1);
    }

    private static String last(int levels) {
        return "A" + (levels - 1) + ", B" + (levels - 1);
    }

    private static String pairs(int count) {
        int each = Math.min(count, 60);
        return "sealed interface S permits " + each(each, ", ", i -> "R" + i) + " {} "
                + each(each, i -> "record R" + i + "() implements S {} ") + "record P(S a, S b) {} "
                + "class Solution { int f(P p) { return switch (p) { "
                + each(each * each, i -> "case P(R" + i / each + " x, R" + i % each + " y) -> " + i + "; ") + "}; } }";
    }

    /** Texts with the same hash code: "Aa" and "BB" have one, so every way of putting them together has. */
    private static String alike(int number) {
        return each(16, bit -> (number >> bit & 1) == 0 ? "Aa" : "BB");
    }
}
