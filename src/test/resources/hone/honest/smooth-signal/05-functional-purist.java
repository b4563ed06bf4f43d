// style: functional purist: DoubleStream over prefix sums, the window as a function of the index
class Solution {
    private static IntToDoubleFunction prefix(float[] samples) {
        double[] sums = IntStream.range(0, samples.length)
                .mapToObj(i -> (double) samples[i])
                .gather(Gatherers.scan(() -> 0.0, Double::sum))
                .mapToDouble(Double::doubleValue)
                .toArray();
        return end -> end == 0 ? 0 : sums[end - 1];
    }

    public double[] smooth(float[] samples, int radius) {
        IntToDoubleFunction sum = prefix(samples);
        IntUnaryOperator from = i -> Integer.max(0, i - radius);
        IntUnaryOperator to = i -> Integer.min(samples.length, i + radius + 1);
        return IntStream.range(0, samples.length)
                .mapToDouble(i -> (sum.applyAsDouble(to.applyAsInt(i)) - sum.applyAsDouble(from.applyAsInt(i)))
                        / (to.applyAsInt(i) - from.applyAsInt(i)))
                .toArray();
    }
}
