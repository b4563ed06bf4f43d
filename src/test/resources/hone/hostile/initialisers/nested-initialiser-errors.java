// expect: RTE
// An ExceptionInInitializerError that is caused by another one, ten thousand deep, as if classes had failed in a row.
class Solution {
    static {
        Throwable all = new OutOfMemoryError("inside");
        for (int i = 0; i < 10_000; i++) all = new ExceptionInInitializerError(all);
        if (all != null) throw (Error) all;
    }

    long total(int[] numbers) {
        return 0;
    }
}
