// time: n log n; space: n
class Solution {
    private int[] parent;
    private long[] size;

    /** Adds the readings from the loudest to the quietest: each joins the stretches beside it and is their quietest. */
    public long total(int[] levels) {
        var n = levels.length;
        parent = new int[n];
        size = new long[n];
        var order = IntStream.range(0, n).boxed()
                .sorted(Comparator.comparingInt((Integer i) -> levels[i]).reversed())
                .toList();
        var total = 0L;
        for (int i : order) {
            var left = i > 0 ? sizeAt(i - 1) : 0;
            var right = i < n - 1 ? sizeAt(i + 1) : 0;
            total += levels[i] * (left + 1) * (right + 1);
            parent[i] = i;
            size[i] = 1;
            if (left > 0) {
                join(i, i - 1);
            }
            if (right > 0) {
                join(i, i + 1);
            }
        }
        return total;
    }

    private long sizeAt(int i) {
        return size[i] == 0 ? 0 : size[find(i)];
    }

    private int find(int i) {
        while (parent[i] != i) {
            parent[i] = parent[parent[i]];
            i = parent[i];
        }
        return i;
    }

    private void join(int one, int other) {
        var a = find(one);
        var b = find(other);
        var root = size[a] >= size[b] ? a : b;
        var child = root == a ? b : a;
        parent[child] = root;
        size[root] += size[child];
    }
}
