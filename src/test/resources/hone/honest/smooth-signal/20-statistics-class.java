// style: DoubleSummaryStatistics for a look at the input, DecimalFormat and NumberFormat for a message
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;

class Solution {
    public double[] smooth(float[] samples, int radius) {
        DoubleSummaryStatistics statistics = new DoubleSummaryStatistics();
        for (float sample : samples) {
            statistics.accept(sample);
        }
        NumberFormat format = new DecimalFormat("#,##0.000", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(2);
        System.out.println("mean of all: " + format.format(statistics.getAverage()));
        if (statistics.getMin() == statistics.getMax()) {
            double[] same = new double[samples.length];
            Arrays.fill(same, statistics.getMax());
            return same;
        }
        double[] before = new double[samples.length + 1];
        for (int i = 1; i < before.length; i++) before[i] = before[i - 1] + samples[i - 1];
        double[] result = new double[samples.length];
        Arrays.setAll(result, i -> {
            int from = Math.max(i - radius, 0);
            int to = Math.min(i + radius, samples.length - 1) + 1;
            return (before[to] - before[from]) / (to - from);
        });
        return result;
    }
}
