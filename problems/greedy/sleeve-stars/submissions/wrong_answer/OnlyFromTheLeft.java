// time: n; space: 1
class Solution {
    public long stars(int[] marks) {
        long sum = 1;
        int stars = 1;
        for (int i = 1; i < marks.length; i++) {
            stars = marks[i] > marks[i - 1] ? stars + 1 : 1;
            sum += stars;
        }
        return sum;
    }
}
