// input: int n
// time: log n
// space: log n
// tags: recursion, record, space
// why: one recursive call with n / 2, constant work around it
class Solution {
    record Pair(long f, long g) {}

    public long solve(int n) {
        return fib(n).f();
    }

    private Pair fib(int n) {
        if (n == 0) return new Pair(0, 1);
        Pair half = fib(n / 2);
        long c = half.f() * (2 * half.g() - half.f());
        long d = half.f() * half.f() + half.g() * half.g();
        return n % 2 == 0 ? new Pair(c, d) : new Pair(d, c + d);
    }
}
