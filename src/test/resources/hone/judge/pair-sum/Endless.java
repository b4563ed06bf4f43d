// expect: TLE; line: 6
class Solution {
    public int[] pairSum(int[] numbers, int target) {
        int i = 0;
        // Where it runs when it is stopped:
        while (true) { i = (i + numbers[i % 2]) & 1; }
    }
}
