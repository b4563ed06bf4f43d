package hone.problem;

import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One value of a case, independent of any programming language: an argument, an expected result or what a submission
 * returned. A {@code char} is a {@link Text} of one UTF-16 unit; arrays, lists, linked lists, trees (level order, {@link
 * Absent} for a missing child) and graphs (adjacency lists, 1-based) are {@link Sequence}s.
 */
public sealed interface Value {
    /** JSON {@code null}: a missing child of a tree, or a null a submission returned. */
    record Absent() implements Value {}

    /** {@code true} or {@code false}. */
    record Truth(boolean value) implements Value {}

    /** Any integer type. */
    record Whole(long value) implements Value {
        // Written out, as are those below: what the compiler makes of a record is several times as slow, and results
        // are long.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Whole(long theirs) && value == theirs;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(value);
        }
    }

    /** {@code double} or {@code float}; may be NaN or infinite. */
    record Real(double value) implements Value {}

    /** A {@code String}, or a {@code char}. */
    record Text(String value) implements Value {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Text(String theirs) && value.equals(theirs);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    /** Several values in order. */
    record Sequence(List<Value> items) implements Value {
        public Sequence {
            // Wholes is immutable too, and far smaller than a list of its elements.
            items = items instanceof Wholes ? items : List.copyOf(items);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Sequence(List<Value> theirs) && items.equals(theirs);
        }

        @Override
        public int hashCode() {
            return items.hashCode();
        }

        /** Whether it holds nothing but {@link Whole}s, and at least one. */
        public boolean isAllWhole() {
            if (items instanceof Wholes) {
                return !items.isEmpty();
            }
            for (Value item : items) {
                if (!(item instanceof Whole)) {
                    return false;
                }
            }
            return !items.isEmpty();
        }

        /**
         * Hands on every number in order.
         *
         * @throws ClassCastException if something else is among them, see {@link #isAllWhole}
         */
        public void forEachWhole(LongConsumer taker) {
            if (items instanceof Wholes wholes) {
                wholes.forEachNumber(taker);
            } else {
                items.forEach(item -> taker.accept(((Whole) item).value()));
            }
        }

        /** A sequence of {@link Whole}s that takes eight bytes a number. */
        public static Sequence ofWholes(long... numbers) {
            return new Sequence(Wholes.of(numbers));
        }
    }

    /** The number of scalars in this value, a string counting its length: the size of a case adds these up. */
    default long size() {
        return switch (this) {
            case Absent _, Truth _, Whole _, Real _ -> 1;
            case Text(var text) -> text.length();
            case Sequence(Wholes numbers) -> numbers.size();
            case Sequence(var items) -> {
                long sum = 0;
                for (Value item : items) {
                    sum += item.size();
                }
                yield sum;
            }
        };
    }
}
