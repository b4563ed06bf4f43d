// style: exact decimal prefix sums with BigDecimal and a MathContext
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

class Solution {
    private static final MathContext CONTEXT = new MathContext(20, RoundingMode.HALF_EVEN);

    public double[] smooth(float[] samples, int radius) {
        BigDecimal[] before = new BigDecimal[samples.length + 1];
        before[0] = BigDecimal.ZERO;
        for (int i = 0; i < samples.length; i++) {
            before[i + 1] = before[i].add(new BigDecimal(samples[i]), MathContext.DECIMAL64);
        }
        double[] result = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            int from = Math.max(0, i - radius), to = Math.min(samples.length, i + radius + 1);
            result[i] = before[to].subtract(before[from]).divide(BigDecimal.valueOf(to - from), CONTEXT).doubleValue();
        }
        return result;
    }
}
