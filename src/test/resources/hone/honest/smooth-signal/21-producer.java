// style: DoubleSupplier and IntPredicate as moving parts, closures that share state
class Solution {
    public double[] smooth(float[] samples, int radius) {
        var sum = new double[1];
        var bounds = new int[2];
        IntPredicate hasNext = i -> bounds[1] < samples.length && bounds[1] - i <= radius;
        IntPredicate tooOld = i -> i - bounds[0] > radius;
        DoubleSupplier mean = () -> sum[0] / (bounds[1] - bounds[0]);
        Runnable take = () -> sum[0] += samples[bounds[1]++];
        Runnable drop = () -> sum[0] -= samples[bounds[0]++];
        var means = DoubleStream.builder();
        for (var i = 0; i < samples.length; i++) {
            while (hasNext.test(i)) take.run();
            while (tooOld.test(i)) drop.run();
            means.accept(mean.getAsDouble());
        }
        return means.build().toArray();
    }
}
