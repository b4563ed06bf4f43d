// input: int[] random
// time: n^2 log n
// space: n^2
// tags: library, sort, space, jdk-cost
// why: n^2/2 sums are stored and sorted, and log(n^2) is 2 log n
class Solution {
    public long solve(int[] a) {
        List<Integer> sums = new ArrayList<>();
        for (int i = 0; i < a.length; i++) {
            for (int j = i + 1; j < a.length; j++) sums.add(a[i] + a[j]);
        }
        Collections.sort(sums);
        return sums.isEmpty() ? 0 : sums.get(sums.size() / 2);
    }
}
