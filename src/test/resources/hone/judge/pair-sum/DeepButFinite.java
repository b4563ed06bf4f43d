// expect: AC
class Solution {
    private int down(int depth) {
        return depth == 0 ? 0 : 1 + down(depth - 1);
    }
    public int[] pairSum(int[] numbers, int target) {
        if (down(50_000) != 50_000) {
            return null;
        }
        Map<Long, Integer> seen = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            Integer other = seen.get((long) target - numbers[i]);
            if (other != null) {
                return new int[] {i, other};
            }
            seen.put((long) numbers[i], i);
        }
        return null;
    }
}
