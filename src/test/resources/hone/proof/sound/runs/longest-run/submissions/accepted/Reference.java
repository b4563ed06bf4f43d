// time: n; space: 1
class Solution {
    int longest(int[] marks) {
        int best = 0;
        int run = 0;
        for (int i = 0; i < marks.length; i++) {
            run = i > 0 && marks[i] == marks[i - 1] ? run + 1 : 1;
            best = Math.max(best, run);
        }
        return best;
    }
}
