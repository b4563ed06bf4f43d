// expect: AC
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        Map<Long, Integer> seen = new HashMap<Long, Integer>();
        for (int i = 0; i < numbers.length; i++) {
            Integer other = (Integer) seen.get((long) target - numbers[i]);
            if (other != null) {
                return new int[] {other.intValue(), i};
            }
            seen.put((long) numbers[i], i);
        }
        return new int[0];
    }
}
