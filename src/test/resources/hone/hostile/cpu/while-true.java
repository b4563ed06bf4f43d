// expect: TLE
// The plainest loop without an end.
class Solution {
    long total(int[] numbers) {
        long x = 0;
        while (true) x++;
    }
}
