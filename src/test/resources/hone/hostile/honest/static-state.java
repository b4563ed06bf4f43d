// expect: AC
// Relies on static fields that are fresh in every case.
class Solution {
    static int calls;
    static final Map<Integer, Long> MEMO = new HashMap<>();
    static long best = Long.MIN_VALUE;

    public static long total(int[] numbers) {
        if (calls++ != 0 || !MEMO.isEmpty() || best != Long.MIN_VALUE) {
            throw new IllegalStateException("somebody was here before");
        }
        return from(numbers, 0);
    }

    static long from(int[] numbers, int i) {
        if (i == numbers.length) return 0;
        Long known = MEMO.get(i);
        if (known != null) return known;
        long sum = numbers[i] + from(numbers, i + 1);
        best = Math.max(best, sum);
        MEMO.put(i, sum);
        return sum;
    }
}
