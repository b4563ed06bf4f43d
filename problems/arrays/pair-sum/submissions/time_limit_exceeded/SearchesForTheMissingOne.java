// time: n^2; space: n
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        List<Long> seen = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            int partner = seen.indexOf((long) target - numbers[i]);
            if (partner >= 0) {
                return new int[] {partner, i};
            }
            seen.add((long) numbers[i]);
        }
        return new int[0];
    }
}
