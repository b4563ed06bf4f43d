// expect: DENIED; without: AC; line: 7
// Reads its own record's components by reflection, as a harmless program might.
class Solution {
    record Pair(int left, int right) {}

    long total(int[] numbers) throws Exception {
        int parts = Pair.class.getRecordComponents().length;
        return parts - 2 + Arrays.stream(numbers).asLongStream().sum();
    }
}
