// expect: TLE; problem: add-one
// Stays below the limit of a case in every case; together they use more than all cases may.
class Solution {
    int next(int n) {
        long until = System.nanoTime() + 200_000_000L;
        int spins = 0;
        while (System.nanoTime() < until) spins++;
        return spins < 0 ? 0 : n + 1;
    }
}
