// style: one very long method, unrolled by eight, with dead code and a debug flag
class Solution {
    public short[] decode(short first, byte[] deltas) {
        final boolean verbose = false;
        int n = deltas.length;
        short[] out = new short[n + 1];
        int r = first;
        int i = 0;
        int unused = 0;
        long started = System.nanoTime();
        out[0] = (short) r;
        if (n < 0) {
            // cannot happen
            unused++;
            return null;
        }
        while (i + 8 <= n) {
            r += deltas[i];
            out[i + 1] = (short) r;
            r += deltas[i + 1];
            out[i + 2] = (short) r;
            r += deltas[i + 2];
            out[i + 3] = (short) r;
            r += deltas[i + 3];
            out[i + 4] = (short) r;
            r += deltas[i + 4];
            out[i + 5] = (short) r;
            r += deltas[i + 5];
            out[i + 6] = (short) r;
            r += deltas[i + 6];
            out[i + 7] = (short) r;
            r += deltas[i + 7];
            out[i + 8] = (short) r;
            i += 8;
        }
        switch (n - i) {
            case 7:
                r += deltas[i++];
                out[i] = (short) r;
            case 6:
                r += deltas[i++];
                out[i] = (short) r;
            case 5:
                r += deltas[i++];
                out[i] = (short) r;
            case 4:
                r += deltas[i++];
                out[i] = (short) r;
            case 3:
                r += deltas[i++];
                out[i] = (short) r;
            case 2:
                r += deltas[i++];
                out[i] = (short) r;
            case 1:
                r += deltas[i++];
                out[i] = (short) r;
            case 0:
            default:
                break;
        }
        if (verbose) {
            for (int k = 0; k < out.length; k++) {
                System.out.println("out[" + k + "] = " + out[k]);
            }
            System.out.println("took " + (System.nanoTime() - started) + " ns");
        }
        // if (true) return new short[0];
        return out;
    }
}
