// expect: MLE|TLE; profile: concurrency
// Threads that do nothing but hold a deep stack each.
class Solution {
    long total(int[] numbers) throws InterruptedException {
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            all.add(Thread.ofPlatform().stackSize(256L << 20).daemon().start(() -> deep(20_000)));
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
