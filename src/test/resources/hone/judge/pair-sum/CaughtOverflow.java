// expect: AC
class Solution {
    private int down(int depth) {
        return 1 + down(depth + 1);
    }
    public int[] pairSum(int[] numbers, int target) {
        try {
            if (numbers.length < 4) {
                down(0);
            }
        } catch (StackOverflowError e) {
            System.out.println("bottom");
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
