// style: an iterator over an iterator, PrimitiveIterator.OfInt implemented by hand
class Solution {
    private static class Changes implements PrimitiveIterator.OfInt {
        private final byte[] source;
        private int at;

        Changes(byte[] source) {
            this.source = source;
        }

        @Override
        public boolean hasNext() {
            return at < source.length;
        }

        @Override
        public int nextInt() {
            return source[at++];
        }
    }

    private static class Sums implements PrimitiveIterator.OfInt {
        private final PrimitiveIterator.OfInt inner;
        private int sum;
        private boolean begun;

        Sums(int start, PrimitiveIterator.OfInt inner) {
            this.sum = start;
            this.inner = inner;
        }

        @Override
        public boolean hasNext() {
            return !begun || inner.hasNext();
        }

        @Override
        public int nextInt() {
            if (begun) {
                sum += inner.nextInt();
            }
            begun = true;
            return sum;
        }
    }

    public short[] decode(short first, byte[] deltas) {
        short[] readings = new short[deltas.length + 1];
        int[] index = {0};
        new Sums(first, new Changes(deltas)).forEachRemaining((int sum) -> readings[index[0]++] = (short) sum);
        return readings;
    }
}
