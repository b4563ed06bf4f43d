// style: methods of the wrapper classes: toUnsignedInt, reverseBytes, compare, parse
class Solution {
    public short[] decode(short first, byte[] deltas) {
        int counter = Short.toUnsignedInt(first);
        short[] readings = new short[Integer.sum(deltas.length, 1)];
        readings[0] = first;
        for (int i = 0; i != deltas.length; i++) {
            int up = Byte.toUnsignedInt(deltas[i]);
            counter += Byte.compare(deltas[i], (byte) 0) < 0 ? up - (Byte.MAX_VALUE - Byte.MIN_VALUE + 1) : up;
            counter = Integer.remainderUnsigned(counter, 1 << Short.SIZE);
            String hex = i < 3 ? Integer.toHexString(counter) : "";
            if (!hex.isEmpty() && Integer.parseUnsignedInt(hex, 16) != counter) {
                throw new NumberFormatException(hex);
            }
            readings[i + 1] = Short.reverseBytes(Short.reverseBytes((short) counter));
        }
        return readings;
    }
}
