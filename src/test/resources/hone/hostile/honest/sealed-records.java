// expect: AC
// The sum as a tree of sealed records, evaluated by a nested record pattern.
class Solution {
    sealed interface Expr permits Num, Add, Neg {}
    record Num(long value) implements Expr {}
    record Add(Expr left, Expr right) implements Expr {}
    record Neg(Expr inner) implements Expr {
        Neg {
            Objects.requireNonNull(inner, "inner");
        }
    }

    long total(int[] numbers) {
        Expr all = new Num(0);
        for (int n : numbers) {
            all = new Add(all, n < 0 ? new Neg(new Num(-(long) n)) : new Num(n));
        }
        return eval(all);
    }

    private static long eval(Expr e) {
        return switch (e) {
            case Num(var v) -> v;
            case Neg(Num(var v)) when v == 0 -> 0;
            case Neg(var inner) -> -eval(inner);
            case Add(Num(long a), Num(long b)) -> a + b;
            case Add(var left, Neg(Num(long b))) -> eval(left) - b;
            case Add(var left, var right) -> eval(left) + eval(right);
        };
    }
}
