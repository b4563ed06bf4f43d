// expect: DENIED; without: AC; line: 6
// A new thread round a lambda, left running.
class Solution {
    long total(int[] numbers) {
        long sum = 0;
        new Thread(() -> { while (true) Thread.onSpinWait(); }).start();
        for (int n : numbers) sum += n;
        return sum;
    }
}
