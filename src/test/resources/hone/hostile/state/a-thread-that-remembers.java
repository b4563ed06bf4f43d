// expect: AC
// Leaves values in thread locals and the thread's interrupt flag set.
class Solution {
    private static final ThreadLocal<Integer> CALLS = ThreadLocal.withInitial(() -> 0);

    long total(int[] numbers) {
        CALLS.set(CALLS.get() + 1);
        boolean before = Thread.interrupted();
        Thread.currentThread().interrupt();
        return CALLS.get() > 1 || before ? -1 : Arrays.stream(numbers).asLongStream().sum();
    }
}
