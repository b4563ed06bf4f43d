// input: int[] random
// time: n
// space: 1
// tags: array
// why: one pass to find a candidate and one to verify it
class Solution {
    public int solve(int[] a) {
        int candidate = 0, votes = 0;
        for (int x : a) {
            if (votes == 0) candidate = x;
            votes += x == candidate ? 1 : -1;
        }
        int count = 0;
        for (int x : a) if (x == candidate) count++;
        return count > a.length / 2 ? candidate : -1;
    }
}
