// expect: TLE; line: 7
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        int i = 0;
        while (true) {
            // The line that is running when it is stopped.
            i += numbers[i % 2];
            i = i & 1;
        }
    }
}
