// expect: MLE
class Solution {
    private long[] down(long[] kept) {
        long[] more = new long[1 << 16];
        more[0] = down(more).length;
        return kept.length == 0 ? more : kept;
    }
    public int[] pairSum(int[] numbers, int target) {
        return new int[] {down(new long[1]).length};
    }
}
