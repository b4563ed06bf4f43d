// input: int[] random ; int[] random m
// time: n+m
// space: n+m
// tags: library, two-sizes, list, iterator, amortised
// why: every element of both inputs is appended once to the resulting list
class Solution {
    public List<Integer> solve(int[] a, int[] b) {
        List<Integer> mixed = new ArrayList<>();
        PrimitiveIterator.OfInt p = Arrays.stream(a).iterator(), q = Arrays.stream(b).iterator();
        while (p.hasNext() || q.hasNext()) {
            if (p.hasNext()) mixed.add(p.next());
            if (q.hasNext()) mixed.add(q.next());
        }
        return mixed;
    }
}
