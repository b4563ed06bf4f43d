package hone.growth;

/**
 * A straight line by least squares.
 *
 * @param slope 0 where all points lie above each other
 * @param spread standard deviation of the points from it
 */
record Line(double slope, double spread) {
    static Line through(double[] across, double[] up) {
        int count = across.length;
        double meanAcross = mean(across);
        double meanUp = mean(up);
        double both = 0;
        double square = 0;
        for (int i = 0; i < count; i++) {
            both += (across[i] - meanAcross) * (up[i] - meanUp);
            square += (across[i] - meanAcross) * (across[i] - meanAcross);
        }
        double slope = square == 0 ? 0 : both / square;
        double rest = 0;
        for (int i = 0; i < count; i++) {
            double off = up[i] - meanUp - slope * (across[i] - meanAcross);
            rest += off * off;
        }
        return new Line(slope, Math.sqrt(rest / count));
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
