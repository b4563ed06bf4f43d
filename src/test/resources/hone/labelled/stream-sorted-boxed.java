// input: int[] random
// time: n log n
// space: n
// tags: stream, sort, output
// why: sorted() buffers all n boxed values and sorts them by comparison before the list of n results is collected.
class Solution {
    public List<Integer> solve(int[] a) {
        return Arrays.stream(a)
                .boxed()
                .sorted(Comparator.comparing((Integer x) -> x % 1000).thenComparing(Comparator.reverseOrder()))
                .collect(Collectors.toList());
    }
}
