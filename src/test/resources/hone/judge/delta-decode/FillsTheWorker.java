// expect: OLE; says: larger than 8 MiB
class Solution {
    public short[] decode(short first, byte[] deltas) {
        return new short[20_000_000];
    }
}
