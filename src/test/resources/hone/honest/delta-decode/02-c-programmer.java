// style: C programmer with pointers that are indices, declarations first, while loops
class Solution
{
    public short[] decode(short first, byte deltas[])
    {
        short out[], acc;
        int p, q, end;

        out = new short[deltas.length + 1];
        acc = first;
        p = q = 0;
        end = deltas.length;
        out[q++] = acc;
        while (p != end)
        {
            acc += deltas[p++];
            out[q++] = acc;
        }
        return out;
    }
}
