// time: n; space: 1
class Solution {
    /** Counts the steps up and down; the top of a hill belongs to its longer side. */
    public long stars(int[] marks) {
        long sum = 1;
        int up = 0;
        int top = 0;
        int down = 0;
        for (int i = 1; i < marks.length; i++) {
            if (marks[i] > marks[i - 1]) {
                up++;
                top = up;
                down = 0;
                sum += 1 + up;
            } else if (marks[i] == marks[i - 1]) {
                up = 0;
                top = 0;
                down = 0;
                sum++;
            } else {
                up = 0;
                down++;
                sum += 1 + down - (top >= down ? 1 : 0);
            }
        }
        return sum;
    }
}
