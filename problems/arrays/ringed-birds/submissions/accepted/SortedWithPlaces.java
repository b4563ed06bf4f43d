// time: n log n; space: n
class Solution {
    /** Ring and place share a long, so that equal rings stand together in the order of their catches. */
    public int firstBack(int[] rings) {
        int n = rings.length;
        long[] catches = new long[n];
        for (int i = 0; i < n; i++) {
            catches[i] = ((long) rings[i] << 32) | i;
        }
        Arrays.sort(catches);
        int earliest = n;
        for (int i = 1; i < n; i++) {
            boolean sameBird = catches[i] >> 32 == catches[i - 1] >> 32;
            if (sameBird) {
                earliest = Math.min(earliest, (int) catches[i]);
            }
        }
        return earliest == n ? -1 : rings[earliest];
    }
}
