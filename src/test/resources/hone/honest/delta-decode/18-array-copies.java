// style: System.arraycopy, clone and Arrays.copyOfRange: the result grows by doubling
class Solution {
    public short[] decode(short first, byte[] deltas) {
        short[] buffer = {first};
        int filled = 1;
        byte[] rest = deltas.clone();
        for (byte delta : rest) {
            if (filled == buffer.length) {
                short[] larger = new short[buffer.length << 1];
                System.arraycopy(buffer, 0, larger, 0, filled);
                buffer = larger;
            }
            buffer[filled] = buffer[filled - 1];
            buffer[filled++] += delta;
        }
        return Arrays.copyOfRange(buffer, 0, filled);
    }
}
