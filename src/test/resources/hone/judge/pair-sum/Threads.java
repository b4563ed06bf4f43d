// expect: DENIED; line: 4
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        new Thread(() -> {}).start();
        return new int[] {0, 1};
    }
}
