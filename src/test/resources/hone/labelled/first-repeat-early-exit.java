// input: int[] equal
// time: 1
// space: 1
// tags: hash-set, early-exit
// why: all values are equal, so the second add already fails and the loop returns with one element stored.
class Solution {
    public boolean solve(int[] a) {
        Set<Integer> seen = new HashSet<>();
        for (int x : a) {
            if (!seen.add(x)) {
                return true;
            }
        }
        return false;
    }
}
