// style: a TreeMap from position to the sum before it, ceiling and floor for the ends
class Solution {
    public double[] smooth(float[] samples, int radius) {
        NavigableMap<Integer, Double> sumBefore = new TreeMap<>();
        double sum = 0;
        for (int i = 0; i <= samples.length; i++) {
            sumBefore.put(i, sum);
            if (i < samples.length) sum += samples[i];
        }
        double[] result = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            Map.Entry<Integer, Double> from = sumBefore.ceilingEntry(i - radius);
            Map.Entry<Integer, Double> to = sumBefore.floorEntry(i + radius + 1);
            result[i] = (to.getValue() - from.getValue()) / (to.getKey() - from.getKey());
        }
        return result;
    }
}
