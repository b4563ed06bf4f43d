// expect: MLE
class Solution {

    public int[] pairSum(int[] numbers, int target) {
        return new int["x".repeat(1 << 30).length()];
    }
}
