// input: int[] random
// time: n^2
// space: n
// tags: sort, two-pointers, nested-loops
// why: a linear two-pointer walk for each of n first elements outweighs the one sort
class Solution {
    public int solve(int[] a) {
        int[] s = a.clone();
        Arrays.sort(s);
        int closest = 0;
        long gap = Long.MAX_VALUE;
        for (int i = 0; i < s.length; i++) {
            int l = i + 1, r = s.length - 1;
            while (l < r) {
                long sum = (long) s[i] + s[l] + s[r];
                long d = Math.abs(sum - 1_234_567);
                if (d < gap) {
                    gap = d;
                    closest = (int) sum;
                }
                if (sum < 1_234_567) l++;
                else r--;
            }
        }
        return closest;
    }
}
