// time: n; space: n
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        Map<Long, Integer> place = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            place.put((long) numbers[i], i);
        }
        for (int i = 0; i < numbers.length; i++) {
            Integer partner = place.get((long) target - numbers[i]);
            if (partner != null) {
                return new int[] {i, partner};
            }
        }
        return new int[0];
    }
}
