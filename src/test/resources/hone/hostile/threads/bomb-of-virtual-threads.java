// expect: MLE|TLE; profile: concurrency
// Starts virtual threads that each start two more.
class Solution {
    static void more() {
        byte[] mine = new byte[2_000];
        Thread.startVirtualThread(Solution::more);
        Thread.startVirtualThread(Solution::more);
        try {
            Thread.sleep(10_000 + mine[0]);
        } catch (InterruptedException e) {
            more();
        }
    }

    long total(int[] numbers) throws InterruptedException {
        more();
        Thread.sleep(20_000);
        return 0;
    }
}
