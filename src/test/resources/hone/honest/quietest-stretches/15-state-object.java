// style: a Listener receives readings one by one; the object keeps all state; toString, getters
class Solution {
    static class QuietestSum {
        private int[] level = new int[8];
        private long[] starts = new long[8];
        private int depth;
        private long ending;
        private long total;

        QuietestSum accept(int reading) {
            long mine = 1;
            while (depth > 0 && level[depth - 1] >= reading) {
                --depth;
                ending -= level[depth] * starts[depth];
                mine += starts[depth];
            }
            if (depth == level.length) {
                level = Arrays.copyOf(level, depth * 3 / 2);
                starts = Arrays.copyOf(starts, depth * 3 / 2);
            }
            level[depth] = reading;
            starts[depth++] = mine;
            ending += reading * mine;
            total += ending;
            return this;
        }

        long getTotal() {
            return total;
        }

        @Override
        public String toString() {
            return getClass().getSimpleName() + "[depth=" + depth + ", total=" + total + ']';
        }
    }

    public long total(int[] levels) {
        QuietestSum sum = new QuietestSum();
        for (int reading : levels) {
            sum = sum.accept(reading);
        }
        System.out.println(sum);
        return sum.getTotal();
    }
}
