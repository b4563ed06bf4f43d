// style: C programmer: limits by following links, no stack at all
class Solution {
    public long total(int levels[]) {
        int n = levels.length, i, j;
        int left[] = new int[n + 2], right[] = new int[n + 2];
        long sum = 0L;

        for (i = 0; i < n; i++) {
            for (j = i - 1; j >= 0 && levels[j] >= levels[i]; j = left[j])
                ;
            left[i] = j;
        }
        for (i = n - 1; i >= 0; i--) {
            for (j = i + 1; j < n && levels[j] > levels[i]; j = right[j])
                ;
            right[i] = j;
        }
        while (++i < n)
            sum += (long) levels[i] * (i - left[i]) * (right[i] - i);
        return sum;
    }
}
