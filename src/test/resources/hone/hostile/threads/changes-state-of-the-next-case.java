// expect: AC; profile: concurrency
// A daemon that waits for the next case to begin, to change the static state and the numbers under it.
class Solution {
    static long offset;
    static int[] latest = {};

    long total(int[] numbers) {
        latest = numbers;
        Thread.ofPlatform().daemon().start(() -> {
            while (true) {
                try {
                    Thread.sleep(1);
                } catch (InterruptedException e) {
                    return;
                }
                offset++;
                for (int i = 0; i < latest.length; i++) latest[i]++;
            }
        });
        long sum = offset;
        for (int n : numbers.clone()) sum += n;
        return sum;
    }
}
