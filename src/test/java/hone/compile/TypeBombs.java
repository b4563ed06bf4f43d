package hone.compile;

import static hone.compile.Bomb.each;
import static hone.compile.Bomb.inClass;
import static hone.compile.Bomb.inMethod;
import static hone.compile.Bomb.nested;

import java.util.List;

/** Bombs for whoever has to find out what type something is. */
final class TypeBombs {
    private static final String ID = "static <T> T id(T t) { return t; } ";
    private static final String OVERLOADS =
            "interface F<T> { T of(T x); } interface G<T> { T of(T x) throws Exception; } "
                    + "static <T> T run(F<T> f) { return null; } static <T> T run(G<T> f) { return null; } ";

    private TypeBombs() {}

    static List<Bomb> all() {
        return List.of(
                inClass("lambdas in lambdas", n -> "Object f = " + nested(n, "(a -> ", "1", ")") + ";"),
                inClass(
                        "functions of functions",
                        n -> nested(n, "Function<Integer, ", "Integer", ">") + " f = " + each(n, i -> "x" + i + " -> ")
                                + "1;"),
                inClass(
                        "suppliers of suppliers",
                        n -> "static <T> T get(Supplier<T> s) { return s.get(); } int x = "
                                + nested(n, "get(() -> ", "1", ")") + ";"),
                inClass(
                        "blocks of suppliers",
                        n -> "static <T> T get(Supplier<T> s) { return s.get(); } int x = "
                                + nested(n, "get(() -> { return ", "1", "; })") + ";"),
                inClass(
                        "lambdas for overloads",
                        n -> OVERLOADS + "Object o = " + each(n, i -> "run(x" + i + " -> ") + "1" + ")".repeat(n)
                                + ";"),
                inClass(
                        "method references for overloads",
                        n -> OVERLOADS + ID + "Object o = " + nested(n, "run(Solution::id) + \"\" + (", "1", ")")
                                + ";"),
                inClass("generic calls in generic calls", n -> ID + "int x = " + nested(n, "id(", "1", ")") + ";"),
                inClass(
                        "generic calls and conditions",
                        n -> ID + "boolean b; int x = " + nested(n, "id(b ? ", "1", " : 2)") + ";"),
                inClass(
                        "two generic calls in each",
                        n -> "static <T> T two(T t, T u) { return t; } Object x = "
                                + nested(n, "two(", "1", ", two(\"\", 1.0))") + ";"),
                inClass("lists of lists", n -> "Object x = " + nested(n, "List.of(", "1", ")") + ";"),
                inClass("maps of maps", n -> "var x = " + nested(n, "Map.of(1, ", "1", ", 2, 3)") + ";"),
                inMethod("lists of lists with var", n -> "var x = " + nested(n, "Arrays.asList(1, ", "1", ")") + ";"),
                inMethod(
                        "diamonds in diamonds",
                        n -> "Object x = " + nested(n, "new ArrayList<>(", "List.of(1)", ")") + ";"),
                inClass(
                        "anonymous diamonds",
                        n -> "interface A<T> { } static <T> A<T> of(A<T> a) { return a; } Object x = "
                                + nested(n, "of(new A<>() { Object y = ", "null", "; })") + ";"),
                inMethod("elements of many types", n -> "var x = List.of(" + elements(n) + ");"),
                inMethod("calls on streams", n -> "o = Stream.of(1)" + ".map(x -> x + 1)".repeat(n) + ".toList();"),
                inMethod(
                        "collectors in collectors",
                        n -> "o = Stream.of(1).collect("
                                + nested(n, "Collectors.groupingBy(x -> x, ", "Collectors.toList()", ")") + ");"),
                inMethod(
                        "comparators",
                        n -> "Comparator<String> c = Comparator.comparing(String::length)"
                                + ".thenComparing(x -> x.length())".repeat(n) + ";"),
                inMethod(
                        "switches in switches",
                        n -> "n = " + nested(n, "switch (n) { case 1 -> ", "1", "; default -> 2; }") + ";"),
                inMethod(
                        "switches in generic calls",
                        n -> "n = "
                                + nested(n, "Objects.requireNonNull(switch (n) { case 1 -> ", "1", "; default -> 2; })")
                                + ";"),
                inMethod(
                        "lambdas in switches in lambdas",
                        n -> "Supplier<?> r = "
                                + nested(
                                        n,
                                        "() -> switch (1) { case 1 -> (Supplier<?>) ",
                                        "() -> 1",
                                        "; default -> null; }")
                                + ";"),
                inClass(
                        "wildcards",
                        n -> nested(n, "List<? extends ", "Object", ">") + " a; Object o = a.get(0).get(0);"),
                inMethod(
                        "captures",
                        n -> "List<? extends List<?>> l = null; "
                                + each(
                                        n,
                                        i -> "var x" + i + " = " + (i == 0 ? "l" : "List.of(x" + (i - 1) + ")")
                                                + "; ")),
                new Bomb(
                        "recursive bounds",
                        n -> "class Solution<"
                                + each(n, ", ", i -> "T" + i + " extends Comparable<T" + (i + 1) % n + ">") + "> {}"),
                new Bomb("type parameters", n -> "class Solution<" + each(n, ", ", i -> "T" + i) + "> {}"),
                new Bomb(
                        "type parameters that hang on one another",
                        n -> "class Solution<T0" + each(n, i -> ", T" + (i + 1) + " extends T" + i) + "> {}"),
                new Bomb(
                        "a type that grows as it is asked",
                        n -> "interface N<Z> {} interface C<X> extends N<N<? super C<C<X>>>> {} class Solution { "
                                + each(n, i -> "N<? super C<Byte>> f" + i + "(C<Byte> c) { return c; } ") + "}"),
                new Bomb(
                        "intersections",
                        n -> each(n, i -> "interface I" + i + " {} ") + "class Solution { Object o = (Runnable"
                                + each(n, i -> " & I" + i) + ") () -> {}; }"),
                new Bomb(
                        "classes that extend one another",
                        n -> "class Solution {} class C0 {} "
                                + each(n, i -> "class C" + (i + 1) + " extends C" + i + " {} ")),
                new Bomb(
                        "classes that extend what follows",
                        n -> "class Solution {} " + each(n, i -> "class C" + i + " extends C" + (i + 1) + " {} ")
                                + "class C" + n + " {}"),
                new Bomb(
                        "generic classes that extend one another",
                        n -> "class C0<A, B> {} "
                                + each(
                                        n,
                                        i -> "class C" + (i + 1) + "<A, B> extends C" + i + "<C0<A, B>, C0<B, A>> {} ")
                                + "class Solution { C0<?, ?> x = new C" + n + "<String, String>(); }"),
                new Bomb(
                        "diamonds of interfaces",
                        n -> "interface A0 {} interface B0 {} "
                                + each(
                                        n,
                                        i -> "interface A" + (i + 1) + " extends A" + i + ", B" + i + " {} interface B"
                                                + (i + 1) + " extends A" + i + ", B" + i + " {} ")
                                + "class Solution implements A" + n + ", B" + n + " {}"),
                new Bomb(
                        "diamonds of interfaces with bodies",
                        n ->
                                "interface A0 { default int f() { return 0; } } interface B0 { default int f() { return 1; } } "
                                        + each(
                                                n,
                                                i -> "interface A" + (i + 1) + " extends A" + i + ", B" + i
                                                        + " { default int f() { return 0; } } interface B" + (i + 1)
                                                        + " extends A" + i
                                                        + ", B" + i + " { default int f() { return 1; } } ")
                                        + "class Solution implements A" + n + " {}"),
                new Bomb(
                        "interfaces of a class",
                        n -> each(n, i -> "interface I" + i + " { void f(); } ") + "class Solution implements "
                                + each(n, ", ", i -> "I" + i) + " { public void f() {} }"),
                inClass(
                        "overloads",
                        n -> each(n, i -> "void f(int[]" + "[]".repeat(i % 200) + " a, C" + i + " b) {} ")),
                new Bomb(
                        "overloads that fit alike",
                        n -> each(n, i -> "interface I" + i + " {} ") + "class Solution { "
                                + each(n, i -> "void f(I" + i + " x) {} ") + "void g() { f(null); } }"),
                inMethod(
                        "arguments of a call of many overloads",
                        n -> "s.valueOf(" + "String.valueOf(".repeat(n) + "1" + ")".repeat(n) + ");"),
                inMethod("println of println", n -> nested(n, "System.out.printf(String.valueOf(", "1", "))") + ";"),
                new Bomb(
                        "classes in classes",
                        n -> "class Solution { " + each(n, i -> "class C" + i + " { ") + "}".repeat(n) + "}"),
                new Bomb(
                        "generic classes in generic classes",
                        n -> each(n, i -> "class C" + i + "<T" + i + "> { ") + "Object o;" + "}".repeat(n)),
                inMethod("anonymous classes", n -> "new Object(){}; ".repeat(n)),
                inMethod(
                        "anonymous classes in one another",
                        n -> nested(n, "new Object() { Object o = ", "1", "; }") + ";"),
                inMethod(
                        "local classes that capture",
                        n -> each(n, i -> "int a" + i + " = 1; ") + "class L { int g() { return n"
                                + each(n, i -> " + a" + i) + "; } }"),
                inMethod(
                        "cases of types",
                        n -> "n = switch (o) { " + each(n, i -> "case String t" + i + " when n == " + i + " -> 1; ")
                                + " default -> 0; };"),
                inMethod("instanceof and", n -> "b = b" + each(n, i -> " && o instanceof String t" + i) + ";"),
                inMethod(
                        "instanceof not or",
                        n -> "b = b" + each(n, i -> " || !(o instanceof String t" + i + ")") + ";"));
    }

    private static String elements(int count) {
        String[] kinds = {
            "1", "\"\"", "1.0", "'a'", "1L", "new int[0]", "new ArrayList<String>()", "Map.of(1, 2)", "true"
        };
        return each(count, ", ", i -> kinds[i % kinds.length]);
    }
}
