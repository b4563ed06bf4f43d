// expect: MLE
class Solution {

    public int[] pairSum(int[] numbers, int target) {
        return new int[Integer.MAX_VALUE];
    }
}
