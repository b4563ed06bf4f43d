// expect: RTE; line: 3
class Solution {
    static int size = Integer.parseInt("not a number");

    public int[] pairSum(int[] numbers, int target) {
        return new int[] {0, 1};
    }
}
