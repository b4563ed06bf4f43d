// style: radix sort by bytes with bit tricks, no collection at all
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        int n = numbers.length;
        int[] order = new int[n], spare = new int[n];
        for (int i = 0; i < n; i++) order[i] = i;
        for (int shift = 0; shift < 32; shift += 8) {
            int[] count = new int[257];
            for (int number : numbers) count[((number ^ 0x80000000) >>> shift & 0xff) + 1]++;
            for (int b = 0; b < 256; b++) count[b + 1] += count[b];
            for (int i : order) spare[count[(numbers[i] ^ 0x80000000) >>> shift & 0xff]++] = i;
            int[] swap = order;
            order = spare;
            spare = swap;
        }
        for (int l = 0, r = n - 1; l < r; ) {
            long d = (long) numbers[order[l]] + numbers[order[r]] - target;
            if (d == 0) return new int[] {order[l], order[r]};
            l += (int) (d >>> 63);
            r -= (int) (~d >>> 63);
        }
        return null;
    }
}
