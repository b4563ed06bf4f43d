// expect: DENIED; without: AC
// A timer whose task spins on its thread long after the answer.
class Solution {
    long total(int[] numbers) {
        new Timer("tick", false).schedule(new TimerTask() {
            @Override
            public void run() {
                long x = 0;
                while (x >= 0) x = x + 1 & 0xFFFF;
            }
        }, 1, 1);
        return IntStream.of(numbers).asLongStream().sum();
    }
}
