// style: union-find with path halving, an inner class, levels sorted as packed longs by a LongStream
class Solution {
    private class Union {
        final int[] parent = new int[size];
        final int[] count = new int[size];

        int find(int i) {
            while (parent[i] != i) {
                i = parent[i] = parent[parent[i]];
            }
            return i;
        }

        int countAt(int i) {
            return i < 0 || i >= size || count[i] == 0 ? 0 : count[find(i)];
        }

        void join(int i, int j) {
            int a = find(i), b = find(j);
            if (count[a] < count[b]) {
                int t = a;
                a = b;
                b = t;
            }
            parent[b] = a;
            count[a] += count[b];
        }
    }

    private int size;

    public long total(int[] levels) {
        size = levels.length;
        Union union = new Union();
        long[] loudestFirst = IntStream.range(0, size).mapToLong(i -> ((long) -levels[i] << 32) + i).sorted().toArray();
        long total = 0;
        for (long packed : loudestFirst) {
            int i = (int) packed;
            long left = union.countAt(i - 1), right = union.countAt(i + 1);
            total += levels[i] * ++left * ++right;
            union.parent[i] = i;
            union.count[i] = 1;
            if (left > 1) union.join(i - 1, i);
            if (right > 1) union.join(i, i + 1);
        }
        return total;
    }
}
