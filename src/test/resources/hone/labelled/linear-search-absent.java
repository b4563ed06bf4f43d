// input: int[] random ; int target-absent
// time: n
// space: 1
// tags: search, array
// why: the target never occurs, so every element is looked at
class Solution {
    public int solve(int[] a, int target) {
        for (int i = 0; i < a.length; i++) {
            if (a[i] == target) return i;
        }
        return -1;
    }
}
