// time: n; space: 1
class Solution {
    public long mostPears(int[] pears) {
        int n = pears.length;
        if (n == 1) {
            return pears[0];
        }
        long even = 0;
        for (int i = 0; i < n - 1; i += 2) {
            even += pears[i];
        }
        long odd = 0;
        for (int i = 1; i < n; i += 2) {
            odd += pears[i];
        }
        return Math.max(even, odd);
    }
}
