// expect: WA
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        return null;
    }
}
