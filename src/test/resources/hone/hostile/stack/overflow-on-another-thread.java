// expect: AC; profile: concurrency
// A thread of its own overflows its small stack and dies; the answer is right all the same.
class Solution {
    long total(int[] numbers) throws InterruptedException {
        Thread deep = new Thread(this::deep);
        deep.setUncaughtExceptionHandler((t, e) -> System.out.println(t.getName() + " " + e));
        deep.start();
        deep.join();
        return LongStream.of(0).sum() + IntStream.of(numbers).asLongStream().sum();
    }

    private void deep() {
        deep();
    }
}
