// input: int[] random
// time: n^2
// space: n
// tags: dynamic-programming, nested-loops
// why: every earlier element is looked at for each element
class Solution {
    public int solve(int[] nums) {
        int[] len = new int[nums.length];
        int best = 0;
        for (int i = 0; i < nums.length; i++) {
            len[i] = 1;
            for (int j = 0; j < i; j++) {
                if (nums[j] < nums[i] && len[j] + 1 > len[i]) len[i] = len[j] + 1;
            }
            if (len[i] > best) best = len[i];
        }
        return best;
    }
}
