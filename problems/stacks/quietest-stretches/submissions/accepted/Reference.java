// time: n; space: n
class Solution {
    public long total(int[] levels) {
        int n = levels.length;
        int[] stack = new int[n];
        int top = -1;
        long total = 0;
        for (int i = 0; i <= n; i++) {
            while (top >= 0 && (i == n || levels[stack[top]] >= levels[i])) {
                int mid = stack[top];
                top--;
                int left = mid - (top >= 0 ? stack[top] : -1);
                total += (long) levels[mid] * left * (i - mid);
            }
            if (i < n) {
                top++;
                stack[top] = i;
            }
        }
        return total;
    }
}
