package hone.ui.results;

import hone.growth.Measurement;
import hone.growth.Series;
import hone.judge.GrowthAnswer;
import hone.judge.GrowthReport;
import hone.judge.GrowthWords;
import java.util.List;
import java.util.Locale;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.util.StringConverter;

/** Work by size, both axes logarithmic: a power of the size is a straight line, and the steeper it is the faster it grows. */
final class GrowthChart {
    private static final double LOG_2 = Math.log(2);
    private static final double LOG_10 = Math.log(10);

    private final LineChart<Number, Number> chart;

    private GrowthChart(LineChart<Number, Number> chart) {
        this.chart = chart;
    }

    static LineChart<Number, Number> of(GrowthAnswer answer) {
        List<Measurement> own = answer.report().work().points();
        long first = own.getFirst().size();
        long last = answer.reference()
                .map(other -> Math.max(other.work().largest(), own.getLast().size()))
                .orElse(own.getLast().size());
        int from = (int) Math.floor(Math.log(first) / LOG_2);
        int doublings = Math.max(1, (int) Math.ceil(Math.log(last) / LOG_2) - from);
        int step = Math.max(1, (doublings + 5) / 6);
        // The last mark is a whole step after the one before it, as all others are.
        int to = from + (doublings + step - 1) / step * step;
        var across = new NumberAxis("size of the input", from, to, step);
        across.setMinorTickVisible(false);
        across.setTickLabelFormatter(written(exponent -> number(Math.pow(2, exponent))));
        double most = Math.max(
                highest(answer.report().work()),
                answer.reference().map(r -> highest(r.work())).orElse(0.0));
        double least = own.getFirst().cost();
        double lowest = Math.floor(Math.log(Math.max(1, least / 2)) / LOG_10);
        var up = new NumberAxis("work", lowest, Math.ceil(Math.log(Math.max(10, most)) / LOG_10), 1);
        up.setMinorTickVisible(false);
        up.setTickLabelFormatter(written(exponent -> number(Math.pow(10, exponent))));
        var chart = new LineChart<Number, Number>(across, up);
        chart.setAnimated(false);
        chart.setLegendVisible(true);
        chart.setMinSize(220, 160);
        chart.getStyleClass().add("growth-chart");
        // A point on the edge is drawn whole.
        chart.lookup(".plot-content").getParent().setClip(null);
        var drawn = new GrowthChart(chart);
        drawn.add("your code", answer.report().work());
        answer.reference().ifPresent(other -> drawn.add("the author's code", other.work()));
        Series kept = answer.reference()
                .map(GrowthReport::work)
                .orElse(answer.report().work());
        answer.declaredTime().ifPresent(bound -> drawn.addBound(bound, kept, Math.pow(10, lowest)));
        return chart;
    }

    private static double highest(Series series) {
        return series.points().stream().mapToDouble(Measurement::cost).max().orElse(1);
    }

    private void add(String name, Series work) {
        var line = new XYChart.Series<Number, Number>();
        line.setName(name);
        work.points().forEach(point -> line.getData().add(at(point.size(), point.cost())));
        chart.getData().add(line);
    }

    /** The declared bound, laid through the last point of what keeps it, from {@code lowest} on. */
    private void addBound(String bound, Series kept, double lowest) {
        if (kept.points().isEmpty()) {
            return;
        }
        Measurement last = kept.points().getLast();
        double factor = last.cost() / GrowthWords.value(bound, last.size());
        var line = new XYChart.Series<Number, Number>();
        line.setName("declared O(" + GrowthWords.pretty(bound) + ")");
        for (Measurement point : kept.points()) {
            double value = factor * GrowthWords.value(bound, point.size());
            if (value >= lowest) {
                line.getData().add(at(point.size(), value));
            }
        }
        chart.getData().add(line);
    }

    private static XYChart.Data<Number, Number> at(double size, double cost) {
        return new XYChart.Data<>(Math.log(size) / LOG_2, Math.log(Math.max(1, cost)) / LOG_10);
    }

    private static String number(double number) {
        if (number >= 1e9) {
            return String.format(Locale.ROOT, "%.0f bn", number / 1e9);
        }
        return number >= 1e6
                ? String.format(Locale.ROOT, "%.0f M", number / 1e6)
                : String.format(Locale.ROOT, "%,.0f", number);
    }

    private static StringConverter<Number> written(java.util.function.DoubleFunction<String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(Number exponent) {
                return words.apply(exponent.doubleValue());
            }

            @Override
            public Number fromString(String text) {
                throw new UnsupportedOperationException("axes are only written");
            }
        };
    }
}
