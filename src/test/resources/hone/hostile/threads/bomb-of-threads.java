// expect: MLE|TLE; profile: concurrency
// Starts sleeping threads without an end.
class Solution {
    long total(int[] numbers) {
        for (int i = 0; ; i++) {
            Thread t = new Thread(() -> {
                try {
                    Thread.sleep(100_000);
                } catch (InterruptedException e) {
                    return;
                }
            });
            t.setDaemon(i % 2 == 0);
            t.start();
        }
    }
}
