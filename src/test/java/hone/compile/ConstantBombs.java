package hone.compile;

import static hone.compile.Bomb.each;
import static hone.compile.Bomb.inClass;
import static hone.compile.Bomb.inMethod;

import java.util.List;

/** Bombs of constants, which compilers compute, and of declarations, which they keep. */
final class ConstantBombs {
    private static final String TEXT = "static final String ";

    private ConstantBombs() {}

    static List<Bomb> all() {
        return List.of(
                inClass("doublings", n -> TEXT + "A0 = \"x\"; " + doublings(n, TEXT, "A%1$d + A%1$d")),
                inClass("doublings backwards", n -> backwards(n, TEXT, "Solution.A%1$d + Solution.A%1$d", "\"x\"")),
                inMethod(
                        "doublings of locals",
                        n -> "final String A0 = \"x\"; " + doublings(n, "final String ", "A%1$d + A%1$d")),
                inMethod(
                        "doublings with var",
                        n -> "final var A0 = \"x\"; " + doublings(n, "final var ", "A%1$d + A%1$d")),
                inClass(
                        "doublings in one declaration",
                        n -> TEXT + "A0 = \"x\"" + each(n, i -> doubling(i, ", A")) + ";"),
                inClass(
                        "doublings by a condition",
                        n -> TEXT + "A0 = \"x\"; " + doublings(n, TEXT, "true ? (A%1$d + A%1$d) : \"\"")),
                inClass(
                        "doublings by a cast",
                        n -> TEXT + "A0 = \"x\"; " + doublings(n, TEXT, "(String) (A%1$d + A%1$d)")),
                inClass(
                        "doublings with an annotated type",
                        n -> TEXT + "A0 = \"x\"; "
                                + doublings(n, "@Deprecated static final java.lang.String ", "A%1$d + \"\" + A%1$d")),
                new Bomb(
                        "doublings over classes",
                        n -> "class Solution { " + TEXT + "A = \"x\"; } "
                                + each(
                                        n,
                                        i -> "class C" + i + " { " + TEXT + "A = " + previous(i) + ".A + " + previous(i)
                                                + ".A; } ")),
                new Bomb(
                        "doublings over interfaces",
                        n -> "interface Solution { String A0 = \"x\"; " + doublings(n, "String ", "A%1$d + A%1$d")
                                + "}"),
                new Bomb(
                        "doublings in annotations",
                        n -> "@interface N { String value(); } class Solution { " + TEXT + "A0 = \"x\"; "
                                + doublings(Math.min(n, 14), TEXT, "A%1$d + A%1$d")
                                + each(n, i -> "@N(A" + Math.min(n, 14) + " + \"" + i + "\") int f" + i + "; ") + "}"),
                inMethod(
                        "doublings in labels",
                        n -> "final String A0 = \"x\"; "
                                + doublings(Math.min(n, 14), "final String ", "A%1$d + A%1$d")
                                + "switch (s) { "
                                + each(n, i -> "case A" + Math.min(n, 14) + " + \"" + i + "\": n++; ") + "}"),
                inClass(
                        "long texts added up",
                        n -> TEXT + "A = \"" + "x".repeat(Math.min(n, 60_000)) + "\"; String s = \"\""
                                + " + A".repeat(n) + ";"),
                inClass(
                        "uses of a long text",
                        n -> TEXT + "A = \"" + "x".repeat(Math.min(n, 60_000)) + "\"; "
                                + each(n, i -> "String s" + i + " = A + " + i + "; ")),
                inMethod("additions of constant texts", n -> "s = \"a\"" + " + \"b\"".repeat(n) + ";"),
                inClass("sums of constants", n -> "static final int A0 = 1; " + doublings(n, INT, "A%1$d + A%1$d")),
                inClass("sums of constants backwards", n -> backwards(n, INT, "Solution.A%1$d + Solution.A%1$d", "1")),
                inClass(
                        "sums of three constants",
                        n -> "static final int A0 = 1; " + doublings(n, INT, "A%1$d * A%1$d - A%1$d")),
                inMethod(
                        "sums of local constants",
                        n -> "final int A0 = 1; " + doublings(n, "final int ", "A%1$d + A%1$d")),
                inClass(
                        "constant conditions",
                        n -> "static final boolean A0 = true; "
                                + doublings(n, "static final boolean ", "A%1$d ? A%1$d : !A%1$d")),
                inClass("chains of constants", n -> "static final int A0 = 1; " + doublings(n, INT, "A%1$d + 1")),
                inClass("chains of constants backwards", n -> backwards(n, INT, "Solution.A%d + 1", "1")),
                inClass("circles of constants", n -> backwards(n, INT, "Solution.A%1$d + Solution.A%1$d", "A" + n)),
                new Bomb(
                        "sums over classes",
                        n -> "class Solution { static final int A = 1; } "
                                + each(
                                        n,
                                        i -> "class C" + i + " { static final int A = " + previous(i) + ".A + "
                                                + previous(i) + ".A; } ")),
                inClass("shifts", n -> "static final long X = 1L" + " << 63 >>> 62 << 63".repeat(n) + ";"),
                inClass("fields", n -> each(n, i -> "int a" + i + " = " + i + "; ")),
                inClass("names in one declaration", n -> "int a" + each(n, i -> ", a" + i) + ";"),
                inClass("methods", n -> each(n, i -> "void f" + i + "() {} ")),
                inClass("parameters", n -> "void f(" + each(n, ", ", i -> "int a" + i) + ") {}"),
                inClass("arguments", n -> "void f(int... a) { f(" + "1, ".repeat(n) + "1); }"),
                inMethod("locals", n -> each(n, i -> "int a" + i + " = " + i + "; ")),
                inMethod("locals in use", n -> each(n, i -> "int a" + i + " = n; if (b) a" + i + "++; ")),
                inMethod("locals not set", n -> each(n, i -> "int a" + i + "; if (b) a" + i + " = 1; else break; ")),
                new Bomb("classes", n -> "class Solution {} " + each(n, i -> "class C" + i + "{}")),
                new Bomb("records", n -> "class Solution {} " + each(n, i -> "record R" + i + "(int a){}")),
                new Bomb("components", n -> "record Solution(" + each(n, ", ", i -> "int a" + i) + ") {}"),
                new Bomb("constants of an enum", n -> "enum Solution { " + each(n, ", ", i -> "A" + i) + " }"),
                new Bomb(
                        "constants of an enum with arguments",
                        n -> "enum Solution { " + each(n, ", ", i -> "A" + i + "(" + i + ")")
                                + "; Solution(int n) {} }"),
                new Bomb(
                        "constants of an enum with bodies",
                        n -> "enum Solution { " + each(n, ", ", i -> "A" + i + " {}") + " }"),
                new Bomb(
                        "cases of an enum",
                        n -> "enum E { " + each(n, ", ", i -> "A" + i)
                                + " } class Solution { int f(E e) { return switch (e) {"
                                + each(n, i -> " case A" + i + " -> " + i + ";") + " }; } }"));
    }

    private static final String INT = "static final int ";

    /** Each is made of the one before. */
    private static String doublings(int count, String type, String initialiser) {
        return each(count, i -> type + "A" + (i + 1) + " = " + String.format(initialiser, i) + "; ");
    }

    private static String doubling(int i, String name) {
        return name + (i + 1) + " = A" + i + " + A" + i;
    }

    /** Each is made of the one that follows. */
    private static String backwards(int count, String type, String initialiser, String last) {
        return each(count, i -> type + "A" + (count - i) + " = " + String.format(initialiser, count - i - 1) + "; ")
                + type + "A0 = " + last + ";";
    }

    private static String previous(int i) {
        return i == 0 ? "Solution" : "C" + (i - 1);
    }
}
