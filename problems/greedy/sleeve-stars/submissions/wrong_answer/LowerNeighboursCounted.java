// time: n; space: 1
class Solution {
    public long stars(int[] marks) {
        long sum = 0;
        for (int i = 0; i < marks.length; i++) {
            sum++;
            if (i > 0 && marks[i - 1] < marks[i]) {
                sum++;
            }
            if (i < marks.length - 1 && marks[i + 1] < marks[i]) {
                sum++;
            }
        }
        return sum;
    }
}
