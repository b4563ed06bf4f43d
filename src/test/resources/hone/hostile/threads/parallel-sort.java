// expect: DENIED; without: AC; problem: sort-it
// Sorts on several threads; short arrays would not even be spread.
class Solution {
    public void sort(int[] numbers) {
        Arrays.parallelSort(numbers);
        Arrays.parallelPrefix(new int[1 << 15], Integer::sum);
    }
}
