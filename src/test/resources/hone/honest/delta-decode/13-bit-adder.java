// style: bit tricks: an adder of and, xor and shift, masks instead of casts
class Solution {
    public short[] decode(short first, byte[] deltas) {
        short[] readings = new short[deltas.length + 1];
        int word = first & 0xffff;
        readings[0] = signed(word);
        for (int i = 0; i < deltas.length; ) {
            word = add(word, deltas[i]) & 0xffff;
            readings[++i] = signed(word);
        }
        return readings;
    }

    static int add(int a, int b) {
        while (b != 0) {
            int carry = (a & b) << 1;
            a ^= b;
            b = carry;
        }
        return a;
    }

    static short signed(int word) {
        return (short) ((word ^ 0x8000) - 0x8000);
    }
}
