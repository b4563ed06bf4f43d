package hone.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Costs by size, each size once, the smallest first. */
public record Series(List<Measurement> points) {
    /** A cost below this is taken for this, so that a ratio to it exists. */
    static final double LEAST = 1e-9;

    public Series {
        TreeMap<Long, Double> bySize = new TreeMap<>();
        points.forEach(point -> bySize.merge(point.size(), Math.max(point.cost(), LEAST), Math::max));
        points = bySize.entrySet().stream()
                .map(entry -> new Measurement(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** How many sizes there are. */
    public int length() {
        return points.size();
    }

    /** The largest size, 0 if there is none. */
    public long largest() {
        return points.isEmpty() ? 0 : points.getLast().size();
    }

    /** The cost at a size, if that was measured. */
    public OptionalDouble at(long size) {
        return points.stream()
                .filter(point -> point.size() == size)
                .mapToDouble(Measurement::cost)
                .findFirst();
    }

    /** From the size in the middle on. */
    Series upperHalf() {
        return new Series(points.subList(points.size() / 2, points.size()));
    }

    /** The last {@code count} of them, or all. */
    Series last(int count) {
        return new Series(points.subList(Math.max(0, points.size() - count), points.size()));
    }

    /**
     * The same without single points that stand far below all smaller sizes' largest, or far above both next ones: what was
     * missed, and what was not the program's.
     *
     * @param times how far
     */
    Series withoutStrays(double times) {
        List<Measurement> kept = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            double cost = points.get(i).cost();
            double before = most(kept);
            double after = most(points.subList(i + 1, Math.min(i + 3, points.size())));
            boolean above = points.size() - i > 2 && cost > times * after;
            if (!above && times * cost >= before) {
                kept.add(points.get(i));
            }
        }
        return new Series(kept);
    }

    private static double most(List<Measurement> points) {
        return points.stream().mapToDouble(Measurement::cost).max().orElse(0);
    }

    /** The same, where no size costs less than a smaller one. */
    Series rising() {
        List<Measurement> rising = new ArrayList<>();
        double most = 0;
        for (Measurement point : points) {
            most = Math.max(most, point.cost());
            rising.add(new Measurement(point.size(), most));
        }
        return new Series(rising);
    }

    double[] sizes() {
        return points.stream().mapToDouble(Measurement::size).toArray();
    }

    double[] costs() {
        return points.stream().mapToDouble(Measurement::cost).toArray();
    }

    /** A straight line through both coordinates, each seen through a function. */
    Line line(ToDoubleFunction<Measurement> across, ToDoubleFunction<Measurement> up) {
        return Line.through(
                points.stream().mapToDouble(across).toArray(),
                points.stream().mapToDouble(up).toArray());
    }
}
