// expect: DENIED; without: TLE
// A hook that waits for the thread that waits for the hook: the exit never comes to its end.
class Solution {
    long total(int[] numbers) {
        Thread me = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                me.join();
            } catch (InterruptedException e) {
                System.out.println(e);
            }
        }));
        System.exit(numbers.length);
        return 0;
    }
}
