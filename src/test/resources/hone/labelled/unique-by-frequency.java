// input: List<Integer> random
// time: n^2
// space: 1
// tags: library, hidden-cost, frequency
// why: Collections.frequency scans the whole list of n elements for each of its n elements and only a counter is kept.
class Solution {
    public int solve(List<Integer> nums) {
        int unique = 0;
        for (Integer x : nums) {
            if (Collections.frequency(nums, x) == 1) {
                unique++;
            }
        }
        return unique;
    }
}
