package hone.counter;

import java.util.stream.BaseStream;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What streams cost. The work is done where a stream ends, which does not know what goes through; so each stream is
 * watched where it begins, and again before it is sorted.
 */
public final class StreamCosts {
    private static final int STEP = 4;

    private StreamCosts() {}

    /** The same stream, each of whose items is charged to the line. */
    public static @Nullable Object begin(@Nullable Object stream, int line) {
        return switch (stream) {
            case Stream<?> items -> items.peek(_ -> Meter.charge(line, STEP));
            case IntStream items -> items.peek(_ -> Meter.charge(line, STEP));
            case LongStream items -> items.peek(_ -> Meter.charge(line, STEP));
            case DoubleStream items -> items.peek(_ -> Meter.charge(line, STEP));
            case null, default -> stream;
        };
    }

    /** The same stream, each of whose items is charged what it takes to sort it in among those before it. */
    public static @Nullable Object sort(@Nullable Object stream, int line) {
        if (!(stream instanceof BaseStream<?, ?>)) {
            return stream;
        }
        Sorting sorting = new Sorting(line);
        return switch (stream) {
            case Stream<?> items -> items.peek(_ -> sorting.one());
            case IntStream items -> items.peek(_ -> sorting.one());
            case LongStream items -> items.peek(_ -> sorting.one());
            case DoubleStream items -> items.peek(_ -> sorting.one());
            default -> stream;
        };
    }

    /** Items that wait to be sorted. */
    private static final class Sorting {
        private final int line;
        private long items;

        Sorting(int line) {
            this.line = line;
        }

        void one() {
            items++;
            Meter.charge(line, STEP * Sizes.log(items));
        }
    }
}
