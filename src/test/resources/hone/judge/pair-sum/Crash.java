// expect: RTE; line: 4
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        return new int[] {numbers[numbers.length], 0};
    }
}
