// time: n log n; space: n
class Solution {
    public long stars(int[] marks) {
        int[] sorted = IntStream.of(marks).distinct().sorted().toArray();
        long sum = 0;
        for (int mark : marks) {
            sum += Arrays.binarySearch(sorted, mark) + 1;
        }
        return sum;
    }
}
