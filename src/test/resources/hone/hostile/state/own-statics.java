// expect: AC
// Counts the cases in a static field of its own, which has to be new for each.
class Solution {
    static int calls;
    static final Map<Thread, Integer> SEEN = new WeakHashMap<>();

    long total(int[] numbers) {
        calls++;
        SEEN.merge(Thread.currentThread(), 1, Integer::sum);
        return calls > 1 || SEEN.size() > 1 ? -1 : Arrays.stream(numbers).asLongStream().sum();
    }
}
