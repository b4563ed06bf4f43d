// expect: MLE
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        try {
            long[][] kept = new long[1 << 16][];
            for (int i = 0; ; i++) {
                kept[i] = new long[1 << 20];
            }
        } catch (Throwable e) {
            return new int[] {0, 1};
        }
    }
}
