// expect: MLE; profile: concurrency
// Three threads fill the heap while the case's own thread only waits for them.
class Solution {
    static final List<Object> KEPT = Collections.synchronizedList(new ArrayList<>());

    long total(int[] numbers) throws InterruptedException {
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.add(Thread.ofPlatform().start(() -> {
                while (true) {
                    try {
                        KEPT.add(new long[10_000]);
                    } catch (OutOfMemoryError e) {
                        continue;
                    }
                }
            }));
        }
        for (Thread t : all) t.join();
        return 0;
    }
}
