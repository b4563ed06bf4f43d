// input: int[] random
// time: n
// space: n
// tags: amortised, copy, space
// why: doubling the capacity makes all copying together at most 2n
class Solution {
    static class IntBag {
        int[] items = new int[2];
        int count = 0;

        void add(int x) {
            if (count == items.length) {
                int[] bigger = new int[items.length * 2];
                for (int i = 0; i < count; i++) bigger[i] = items[i];
                items = bigger;
            }
            items[count++] = x;
        }
    }

    public int solve(int[] a) {
        IntBag bag = new IntBag();
        for (int x : a) bag.add(x);
        return bag.items[bag.count / 2];
    }
}
