// style: value and index packed into one long, primitive sort, two fingers
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        long[] packed = new long[numbers.length];
        Arrays.setAll(packed, i -> (long) numbers[i] << 32 | i);
        Arrays.sort(packed);
        int lo = 0, hi = packed.length - 1;
        for (;;) {
            int cmp = Long.compare((packed[lo] >> 32) + (packed[hi] >> 32), target);
            if (cmp == 0) return new int[] {(int) packed[lo], (int) packed[hi]};
            if (cmp < 0) ++lo;
            else --hi;
        }
    }
}
