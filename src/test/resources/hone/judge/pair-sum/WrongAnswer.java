// expect: WA
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        return new int[] {0, 1};
    }
}
