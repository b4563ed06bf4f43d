// expect: MLE
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        List<long[]> kept = new ArrayList<long[]>();
        while (true) {
            kept.add(new long[1 << 20]);
        }
    }
}
