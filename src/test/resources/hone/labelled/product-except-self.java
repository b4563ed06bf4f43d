// input: int[] random
// time: n
// space: n
// tags: prefix, suffix, output
// why: three passes of length n fill a prefix, a suffix and a result array of n entries each.
class Solution {
    public int[] solve(int[] nums) {
        int n = nums.length;
        int[] prefix = new int[n];
        int[] suffix = new int[n];
        int[] res = new int[n];
        int p = 1;
        for (int i = 0; i < n; i++) {
            prefix[i] = p;
            p *= nums[i];
        }
        int s = 1;
        for (int i = n - 1; i >= 0; i--) {
            suffix[i] = s;
            s *= nums[i];
        }
        for (int i = 0; i < n; i++) res[i] = prefix[i] * suffix[i];
        return res;
    }
}
