// time: n; space: 1
class Solution {
    int longest(int[] marks) {
        int best = 0;
        int start = 0;
        while (start < marks.length) {
            int end = start;
            while (end < marks.length && marks[end] == marks[start]) {
                end++;
            }
            best = Math.max(best, end - start);
            start = end;
        }
        return best;
    }
}
