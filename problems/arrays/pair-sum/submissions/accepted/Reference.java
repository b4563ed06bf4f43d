// time: n; space: n
class Solution {
    /** There is exactly one pair, so the loop always ends with a hit. */
    public int[] pairSum(int[] numbers, int target) {
        Map<Long, Integer> seen = new HashMap<>();
        for (int i = 0; ; i++) {
            long missing = (long) target - numbers[i];
            Integer partner = seen.get(missing);
            if (partner != null) {
                return new int[] {partner, i};
            }
            seen.put((long) numbers[i], i);
        }
    }
}
