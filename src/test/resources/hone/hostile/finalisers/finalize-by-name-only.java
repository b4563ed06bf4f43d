// expect: AC
// Methods that are only called like the finalizer are nobody's finalizer.
class Solution {
    private long sum;

    long total(int[] numbers) {
        for (int n : numbers) finalize(n);
        return finalize("done");
    }

    private void finalize(int n) {
        sum += n;
    }

    private long finalize(String why) {
        return why.isEmpty() ? 0 : sum;
    }
}
