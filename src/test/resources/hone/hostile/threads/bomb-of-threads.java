// expect: MLE|TLE; profile: concurrency
// Starts sleeping threads; after four thousand it only spins, so that a machine without layers survives the trial.
class Solution {
    long total(int[] numbers) {
        for (int i = 0; ; i++) {
            if (i > 4_000) continue;
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
