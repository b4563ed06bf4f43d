// expect: MLE
// The constant of an interface takes all memory when it is first read.
class Solution {
    interface Tables {
        List<long[]> ALL = Stream.generate(() -> new long[4096]).limit(1_000_000).toList();
    }

    static class Uses implements Tables {}

    long total(int[] numbers) {
        return Uses.ALL.size();
    }
}
