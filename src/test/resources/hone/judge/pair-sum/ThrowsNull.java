// expect: RTE; line: 5; says: NullPointerException
class Solution {

    public int[] pairSum(int[] numbers, int target) {
        throw null;
    }
}
