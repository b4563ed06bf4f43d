// expect: TLE
// Sleeps until the end of time and uses no processor at all.
class Solution {
    long total(int[] numbers) throws InterruptedException {
        Thread.sleep(Long.MAX_VALUE);
        return 0;
    }
}
