package hone.growth;

/** Solves small systems of more equations than unknowns. */
final class LeastSquares {
    private LeastSquares() {}

    /**
     * The factors by which the columns add up to ones as nearly as can be.
     *
     * @param rows at least as many as there are columns; they are spoilt. Householder reflections, as normal equations would lose half of the
     *     digits where two columns are nearly alike.
     * @return one factor a column; NaN where columns depend on each other
     */
    static double[] ofOnes(double[][] rows) {
        int columns = rows[0].length;
        double[] right = new double[rows.length];
        java.util.Arrays.fill(right, 1);
        for (int c = 0; c < columns; c++) {
            reflect(rows, right, c);
        }
        double[] factors = new double[columns];
        for (int c = columns - 1; c >= 0; c--) {
            double rest = right[c];
            for (int k = c + 1; k < columns; k++) {
                rest -= rows[c][k] * factors[k];
            }
            factors[c] = Math.abs(rows[c][c]) < 1e-12 ? Double.NaN : rest / rows[c][c];
        }
        return factors;
    }

    private static void reflect(double[][] rows, double[] right, int c) {
        double norm = 0;
        for (int r = c; r < rows.length; r++) {
            norm += rows[r][c] * rows[r][c];
        }
        norm = Math.sqrt(norm);
        if (norm == 0) {
            return;
        }
        double head = rows[c][c] > 0 ? -norm : norm;
        double[] mirror = new double[rows.length];
        double square = 0;
        for (int r = c; r < rows.length; r++) {
            mirror[r] = rows[r][c] - (r == c ? head : 0);
            square += mirror[r] * mirror[r];
        }
        for (int k = c; k < rows[0].length; k++) {
            double along = 0;
            for (int r = c; r < rows.length; r++) {
                along += mirror[r] * rows[r][k];
            }
            for (int r = c; r < rows.length; r++) {
                rows[r][k] -= 2 * along / square * mirror[r];
            }
        }
        double along = 0;
        for (int r = c; r < rows.length; r++) {
            along += mirror[r] * right[r];
        }
        for (int r = c; r < rows.length; r++) {
            right[r] -= 2 * along / square * mirror[r];
        }
    }
}
