// expect: AC; profile: concurrency
// Two threads take a half each and are joined; one counts under a lock.
class Solution {
    private long sum;

    public long total(int[] numbers) {
        int middle = numbers.length / 2;
        Thread left = new Thread(() -> add(numbers, 0, middle), "left");
        Thread right = new Thread(() -> add(numbers, middle, numbers.length), "right");
        left.start();
        right.start();
        try {
            left.join();
            right.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
        return sum;
    }

    private void add(int[] numbers, int from, int to) {
        for (int i = from; i < to; i++) {
            synchronized (this) {
                sum += numbers[i];
            }
        }
    }
}
