// style: coordinates compressed, a union-find jumps over what is covered
class Solution {
    private static class Jumps {
        private final int[] next;

        Jumps(int size) {
            next = new int[size + 1];
            for (int i = 0; i <= size; i++) {
                next[i] = i;
            }
        }

        int find(int i) {
            int root = i;
            while (next[root] != root) root = next[root];
            while (next[i] != root) {
                int up = next[i];
                next[i] = root;
                i = up;
            }
            return root;
        }

        void cover(int i) {
            next[i] = i + 1;
        }
    }

    public int[][] merge(int[][] shifts) {
        int[] times = Arrays.stream(shifts).flatMapToInt(Arrays::stream).sorted().distinct().toArray();
        Jumps jumps = new Jumps(times.length);
        BitSet joined = new BitSet(times.length);
        for (int[] shift : shifts) {
            int from = Arrays.binarySearch(times, shift[0]);
            int to = Arrays.binarySearch(times, shift[1]);
            for (int gap = jumps.find(from); gap < to; gap = jumps.find(gap)) {
                joined.set(gap);
                jumps.cover(gap);
            }
        }
        List<int[]> result = new ArrayList<>();
        for (int from = joined.nextSetBit(0); from >= 0; ) {
            int to = joined.nextClearBit(from);
            result.add(new int[] {times[from], times[to]});
            from = joined.nextSetBit(to);
        }
        return result.toArray(int[][]::new);
    }
}
