// time: n log n; space: n
class Solution {
    /** From behind: one more than the smallest number among all towers in reach, which a tree of minima finds. */
    public int flashes(int[] reach) {
        int n = reach.length;
        int size = Integer.highestOneBit(n) * 2;
        int[] least = new int[2 * size];
        Arrays.fill(least, n);
        int number = 0;
        for (int i = n - 1; i >= 0; i--) {
            if (i < n - 1) {
                int low = size + i + 1;
                int high = size + i + Math.min(reach[i], n - 1 - i) + 1;
                number = n;
                while (low < high) {
                    if (low % 2 == 1) {
                        number = Math.min(number, least[low++] + 1);
                    }
                    if (high % 2 == 1) {
                        number = Math.min(number, least[--high] + 1);
                    }
                    low /= 2;
                    high /= 2;
                }
            }
            for (int k = size + i; k > 0; k /= 2) {
                least[k] = Math.min(least[k], number);
            }
        }
        return number >= n ? -1 : number;
    }
}
