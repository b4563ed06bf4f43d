// time: n^2; space: 1
class Solution {
    public long stars(int[] marks) {
        long sum = 0;
        for (int i = 0; i < marks.length; i++) {
            int left = i;
            while (left > 0 && marks[left - 1] < marks[left]) {
                left--;
            }
            int right = i;
            while (right < marks.length - 1 && marks[right + 1] < marks[right]) {
                right++;
            }
            sum += 1 + Math.max(i - left, right - i);
        }
        return sum;
    }
}
