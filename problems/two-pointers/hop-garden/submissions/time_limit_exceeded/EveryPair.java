// time: n^2; space: 1
class Solution {
    public long largestScreen(int[] poles) {
        long largest = 0;
        for (int i = 0; i < poles.length; i++) {
            for (int j = i + 1; j < poles.length; j++) {
                long area = (long) Math.min(poles[i], poles[j]) * (j - i);
                if (area > largest) {
                    largest = area;
                }
            }
        }
        return largest;
    }
}
