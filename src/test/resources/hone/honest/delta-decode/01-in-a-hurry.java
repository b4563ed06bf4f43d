// style: in a hurry, compound assignment narrows by itself
class Solution {
    public short[] decode(short f, byte[] d) {
        short[] r = new short[d.length+1];
        r[0]=f;
        for (int i=0;i<d.length;i++) r[i+1]=(short)(r[i]+d[i]);
        return r;
    }
}
