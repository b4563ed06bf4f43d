// time: n; space: n
class Solution {
    public long stars(int[] marks) {
        int n = marks.length;
        int[] stars = new int[n];
        Arrays.fill(stars, 1);
        for (int i = 1; i < n; i++) {
            if (marks[i] > marks[i - 1]) {
                stars[i] = stars[i - 1] + 1;
            } else if (marks[i] == marks[i - 1]) {
                stars[i] = stars[i - 1];
            }
        }
        long sum = stars[n - 1];
        for (int i = n - 2; i >= 0; i--) {
            if (marks[i] > marks[i + 1]) {
                stars[i] = Math.max(stars[i], stars[i + 1] + 1);
            } else if (marks[i] == marks[i + 1]) {
                stars[i] = Math.max(stars[i], stars[i + 1]);
            }
            sum += stars[i];
        }
        return sum;
    }
}
