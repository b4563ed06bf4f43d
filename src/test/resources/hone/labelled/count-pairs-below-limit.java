// input: int[] random
// time: n^2
// space: 1
// tags: nested-loops
// why: all pairs are compared, no early exit
class Solution {
    public int solve(int[] a) {
        int count = 0;
        for (int i = 0; i < a.length; i++)
            for (int j = 0; j < i; j++)
                if (a[i] + a[j] < 800_000)
                    count++;
        return count;
    }
}
