// input: int[] sorted
// time: n log n
// space: n
// tags: dp, binary-search, lis
// why: on ascending input the piles grow to n and element i costs a binary search over i piles, in all log2(n!) probes.
class Solution {
    public int solve(int[] nums) {
        int[] tails = new int[nums.length];
        int len = 0;
        for (int x : nums) {
            int i = 0, j = len;
            while (i < j) {
                int m = (i + j) / 2;
                if (tails[m] < x) i = m + 1;
                else j = m;
            }
            tails[i] = x;
            if (i == len) len++;
        }
        return len;
    }
}
