// expect: AC; problem: sort-it
// Sorts by a heap and compares by chained comparators, then copies back into the argument.
class Solution {
    public void sort(int[] numbers) {
        PriorityQueue<int[]> heap = new PriorityQueue<>(
                Comparator.<int[]>comparingInt(pair -> pair[0]).thenComparing(pair -> pair[1], Comparator.reverseOrder()));
        for (int i = 0; i < numbers.length; i++) heap.add(new int[] {numbers[i], i});
        int at = 0;
        while (!heap.isEmpty()) numbers[at++] = heap.poll()[0];
    }
}
