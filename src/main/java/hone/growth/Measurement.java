package hone.growth;

/**
 * What one run cost.
 *
 * @param size of its input, at least 1
 * @param cost in any unit, at least 0
 */
public record Measurement(long size, double cost) {
    public Measurement {
        if (size < 1 || !(cost >= 0)) {
            throw new IllegalArgumentException("no measurement: " + size + ", " + cost);
        }
    }
}
