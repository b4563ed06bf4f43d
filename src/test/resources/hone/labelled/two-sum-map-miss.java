// input: int[] permutation ; int target-absent
// time: n
// space: n
// tags: hash-map
// why: values are >= 0 so no pair sums to -5, the loop runs to the end and all n distinct values land in the map.
class Solution {
    public int[] solve(int[] nums, int target) {
        Map<Integer, Integer> indexOf = new HashMap<>();
        for (int i = 0; i < nums.length; i++) {
            int need = target - nums[i];
            if (indexOf.containsKey(need)) {
                return new int[]{indexOf.get(need), i};
            }
            indexOf.put(nums[i], i);
        }
        return new int[]{-1, -1};
    }
}
