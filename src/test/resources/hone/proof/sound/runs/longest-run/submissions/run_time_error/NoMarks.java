class Solution {
    int longest(int[] marks) {
        int best = 1;
        int last = marks[0];
        int run = 1;
        for (int i = 1; i < marks.length; i++) {
            run = marks[i] == last ? run + 1 : 1;
            last = marks[i];
            best = Math.max(best, run);
        }
        return best;
    }
}
