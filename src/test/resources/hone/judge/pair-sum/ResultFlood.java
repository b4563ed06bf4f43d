// expect: OLE
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        return new int[20000000];
    }
}
