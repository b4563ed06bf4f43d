// expect: DENIED; without: AC; profile: concurrency; line: 6
// A thread in a group of its own, made the child of the group in which the judge's own threads are.
class Solution {
    long total(int[] numbers) throws InterruptedException {
        long[] sum = new long[1];
        Thread t = new Thread(new ThreadGroup("mine"), () -> sum[0] = IntStream.of(numbers).asLongStream().sum(), "t", 1 << 20);
        t.start();
        t.join();
        return sum[0];
    }
}
