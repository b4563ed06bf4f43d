// time: n; space: n
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        Map<Long, Integer> seen = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            Integer partner = seen.get((long) target - numbers[i]);
            if (partner != null) {
                return new int[] {partner, i};
            }
            seen.put((long) numbers[i], i);
        }
        throw new IllegalArgumentException("no pair adds up to " + target);
    }
}
