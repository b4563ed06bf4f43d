// time: n^2; space: n
class Solution {
    public long stars(int[] marks) {
        int n = marks.length;
        int[] stars = new int[n];
        Arrays.fill(stars, 1);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < n; i++) {
                if (i > 0 && marks[i] > marks[i - 1] && stars[i] <= stars[i - 1]) {
                    stars[i] = stars[i - 1] + 1;
                    changed = true;
                }
                if (i < n - 1 && marks[i] > marks[i + 1] && stars[i] <= stars[i + 1]) {
                    stars[i] = stars[i + 1] + 1;
                    changed = true;
                }
            }
        }
        long sum = 0;
        for (int star : stars) {
            sum += star;
        }
        return sum;
    }
}
