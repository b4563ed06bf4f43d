// style: fixed point longs: bits of the float taken apart with floatToIntBits
class Solution {
    private static final int SHIFT = 24;

    private static long toFixed(float value) {
        int bits = Float.floatToRawIntBits(value);
        int exponent = (bits >>> 23) & 0xff;
        if (exponent == 0) {
            return 0;
        }
        long mantissa = (bits & 0x7fffff) | 0x800000;
        int shift = exponent - 150 + SHIFT;
        long magnitude = shift >= 0 ? mantissa << shift : shift > -63 ? mantissa >> -shift : 0;
        return bits < 0 ? -magnitude : magnitude;
    }

    public double[] smooth(float[] samples, int radius) {
        // 60,000 times a million needs 36 bits: 24 bits of fraction leave room
        long[] total = new long[samples.length + 1];
        for (int i = 0; i < samples.length; i++) {
            total[i + 1] = Math.addExact(total[i], toFixed(samples[i]));
        }
        double[] result = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            int lo = (i - radius) & ~((i - radius) >> 31);
            int hi = i + radius + 1 < samples.length ? i + radius + 1 : samples.length;
            result[i] = Math.scalb((double) (total[hi] - total[lo]), -SHIFT) / (hi - lo);
        }
        return result;
    }
}
