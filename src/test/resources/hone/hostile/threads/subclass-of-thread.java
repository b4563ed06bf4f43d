// expect: DENIED; without: AC
// Extends Thread and starts itself; the call of start names only the class of its own.
class Solution {
    static class Helper extends Thread {
        long sum;
        final int[] numbers;

        Helper(int[] numbers) {
            this.numbers = numbers;
        }

        @Override
        public void run() {
            for (int n : numbers) sum += n;
        }
    }

    long total(int[] numbers) throws InterruptedException {
        Helper helper = new Helper(numbers);
        helper.start();
        helper.join();
        return helper.sum;
    }
}
