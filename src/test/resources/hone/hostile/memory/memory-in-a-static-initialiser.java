// expect: MLE
// Takes all memory while its class is being initialised, before any method is called.
class Solution {
    static final List<int[]> TABLES = new ArrayList<>();

    static {
        for (int i = 1; i < 100_000; i++) TABLES.add(new int[i]);
    }

    long total(int[] numbers) {
        return TABLES.size();
    }
}
