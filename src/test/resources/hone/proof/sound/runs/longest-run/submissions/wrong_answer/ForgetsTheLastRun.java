class Solution {
    int longest(int[] marks) {
        int best = 0;
        int run = 1;
        for (int i = 1; i < marks.length; i++) {
            if (marks[i] == marks[i - 1]) {
                run++;
            } else {
                best = Math.max(best, run);
                run = 1;
            }
        }
        return best;
    }
}
