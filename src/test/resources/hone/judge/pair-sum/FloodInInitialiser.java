// expect: OLE
class Solution {
    static {
        for (int i = 0; i >= 0; i++) {
            System.err.println("Not even here, line after line after line after line after line after line.");
        }
    }
    public int[] pairSum(int[] numbers, int target) {
        return new int[] {0, 1};
    }
}
