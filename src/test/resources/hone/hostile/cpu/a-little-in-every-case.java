// expect: TLE; problem: add-one
// Stays below the limit of a case in every case; together they use more than all cases may.
class Solution {
    int next(int n) {
        long x = n;
        for (int i = 0; i < 150_000_000; i++) x = x * 31 + i;
        return x == 7 ? 0 : n + 1;
    }
}
