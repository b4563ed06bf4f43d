// expect: MLE|TLE; profile: concurrency
// Threads that do nothing but hold a deep stack each.
class Solution {
    long total(int[] numbers) throws InterruptedException {
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Thread t = new Thread(null, () -> deep(20_000), "deep" + i, 256L << 20);
            t.setDaemon(true);
            t.start();
            all.add(t);
        }
        for (Thread t : all) t.join();
        return 0;
    }

    static int deep(int n) {
        if (n > 0) return deep(n - 1) + 1;
        while (true) {
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                return 0;
            }
        }
    }
}
