// input: int[] random
// time: n^2 log n
// space: n
// tags: library, stream, sort, garbage, jdk-cost
// why: for each prefix of the unsorted array a new sorted stream is run
class Solution {
    public int[] solve(int[] a) {
        int[] medians = new int[a.length];
        for (int len = 1; len <= a.length; len++) {
            int[] prefix = Arrays.stream(a).limit(len).sorted().toArray();
            medians[len - 1] = prefix[(len - 1) / 2];
        }
        return medians;
    }
}
