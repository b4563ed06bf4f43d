// style: try-with-resources on an own AutoCloseable that writes the last stretch when closed
class Solution {
    private static class StretchWriter implements AutoCloseable {
        private final List<int[]> target;
        private Integer start;
        private int end;

        StretchWriter(List<int[]> target) {
            this.target = target;
        }

        void write(int from, int to) {
            if (start != null && from <= end) {
                end = Math.max(end, to);
                return;
            }
            flush();
            start = from;
            end = to;
        }

        private void flush() {
            if (start != null) {
                target.add(new int[] {start, end});
                start = null;
            }
        }

        @Override
        public void close() {
            flush();
        }
    }

    public int[][] merge(int[][] shifts) {
        Integer[] order = new Integer[shifts.length];
        Arrays.setAll(order, Integer::valueOf);
        Arrays.sort(order, Comparator.comparingInt(i -> shifts[i][0]));
        List<int[]> merged = new ArrayList<>();
        try (StretchWriter writer = new StretchWriter(merged)) {
            for (int i : order) {
                writer.write(shifts[i][0], shifts[i][1]);
            }
        }
        return merged.toArray(new int[merged.size()][]);
    }
}
