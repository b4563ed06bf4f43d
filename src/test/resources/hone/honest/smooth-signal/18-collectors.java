// style: LongStream of fixed point numbers, a teeing collector for sum and count of the first window
class Solution {
    private record Sum(double total, long count) {
        Sum plus(double sample) {
            return new Sum(total + sample, count + 1);
        }

        Sum minus(double sample) {
            return new Sum(total - sample, count - 1);
        }
    }

    public double[] smooth(float[] samples, int radius) {
        Sum window = IntStream.range(0, Math.min(radius, samples.length))
                .mapToObj(i -> samples[i])
                .collect(Collectors.teeing(
                        Collectors.summingDouble(Float::doubleValue), Collectors.counting(), Sum::new));
        double[] result = new double[samples.length];
        for (int i = 0; i < result.length; i++) {
            if (i + radius < samples.length) window = window.plus(samples[i + radius]);
            if (i - radius - 1 >= 0) window = window.minus(samples[i - radius - 1]);
            result[i] = window.total() / window.count();
        }
        return result;
    }
}
