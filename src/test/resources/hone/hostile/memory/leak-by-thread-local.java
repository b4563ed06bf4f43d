// expect: MLE
// A hundred thousand thread locals, each with something large.
class Solution {
    static final List<ThreadLocal<byte[]>> LOCALS = new ArrayList<>();

    long total(int[] numbers) {
        for (int i = 0; i < 100_000; i++) {
            ThreadLocal<byte[]> local = ThreadLocal.withInitial(() -> new byte[10_000]);
            local.get();
            LOCALS.add(local);
        }
        return 0;
    }
}
