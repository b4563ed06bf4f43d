package hone.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Costs as a sum of a class and what commonly comes along with it, by least squares of the relative errors. No part is
 * negative but one: a power may lack a little of the power below it, as loops that begin one further each time make n(n - 1)/2 rounds.
 *
 * @param terms the functions that are added up, the leading one last
 * @param factors of the functions
 * @param error root mean square of the relative errors
 */
record RelativeFit(List<GrowthClass> terms, double[] factors, double error) {
    /** At the smallest size no more than this part of the leading term may be lacking. */
    private static final double MOST_LACKING = 0.3;

    /** The best fit of a class to the points, if there is any. */
    static Optional<RelativeFit> of(GrowthClass leading, List<Measurement> points) {
        List<GrowthClass> terms = new ArrayList<>(leading.company());
        terms.add(leading);
        RelativeFit best = null;
        for (int chosen = 1; chosen < 1 << terms.size(); chosen++) {
            double[] factors = solve(terms, chosen, points);
            if (factors.length > 0) {
                RelativeFit fit = new RelativeFit(terms, factors, error(terms, factors, points));
                if (best == null || fit.error < best.error - 1e-12) {
                    best = fit;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** What it says of a size. */
    double at(double size) {
        double sum = 0;
        for (int i = 0; i < factors.length; i++) {
            sum += factors[i] * terms.get(i).at(size);
        }
        return sum;
    }

    /** Which share of the cost the leading term has at a size. */
    double leadingShare(double size) {
        int last = factors.length - 1;
        return factors[last] * terms.get(last).at(size) / at(size);
    }

    /** The largest relative error over some points. */
    double worstError(List<Measurement> points) {
        return points.stream()
                .mapToDouble(point -> Math.abs(at(point.size()) / point.cost() - 1))
                .max()
                .orElse(0);
    }

    private static double error(List<GrowthClass> terms, double[] factors, List<Measurement> points) {
        RelativeFit fit = new RelativeFit(terms, factors, 0);
        double sum = 0;
        for (Measurement point : points) {
            double off = fit.at(point.size()) / point.cost() - 1;
            sum += off * off;
        }
        return Math.sqrt(sum / points.size());
    }

    /** Factors of the chosen terms, 0 for the others; none at all if one would be negative that may not. */
    private static double[] solve(List<GrowthClass> terms, int chosen, List<Measurement> points) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            if ((chosen >> i & 1) == 1) {
                columns.add(i);
            }
        }
        double[][] rows = new double[points.size()][columns.size()];
        double[] scale = new double[columns.size()];
        for (int c = 0; c < columns.size(); c++) {
            for (int r = 0; r < rows.length; r++) {
                Measurement point = points.get(r);
                rows[r][c] = terms.get(columns.get(c)).at(point.size()) / point.cost();
                scale[c] = Math.max(scale[c], rows[r][c]);
            }
            for (double[] row : rows) {
                row[c] /= scale[c];
            }
        }
        double[] solved = LeastSquares.ofOnes(rows);
        double[] factors = new double[terms.size()];
        for (int c = 0; c < columns.size(); c++) {
            factors[columns.get(c)] = Math.abs(solved[c]) < 1e-12 ? 0 : solved[c] / scale[c];
        }
        return mayStand(terms, factors, points.getFirst().size()) ? factors : new double[0];
    }

    private static boolean mayStand(List<GrowthClass> terms, double[] factors, long smallest) {
        GrowthClass leading = terms.getLast();
        double most = factors[factors.length - 1] * leading.at(smallest);
        for (int i = 0; i < factors.length; i++) {
            boolean mayLack = leading.powerBelow().filter(terms.get(i)::equals).isPresent();
            double least = mayLack ? -MOST_LACKING * most : 0;
            if (!(factors[i] * terms.get(i).at(smallest) >= least)) {
                return false;
            }
        }
        return true;
    }
}
