// expect: DENIED; without: AC
// Virtual threads by their shortest and by their longest way.
class Solution {
    long total(int[] numbers) throws InterruptedException {
        long[] sum = new long[1];
        Thread one = Thread.startVirtualThread(() -> {
            for (int n : numbers) sum[0] += n;
        });
        one.join();
        Thread.ofVirtual().name("two").unstarted(() -> sum[0]++);
        return sum[0];
    }
}
