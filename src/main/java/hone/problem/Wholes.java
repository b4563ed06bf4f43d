package hone.problem;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Integers that make their {@link Value.Whole}s when asked, so that a long array takes eight bytes a number. */
final class Wholes extends AbstractList<Value> implements RandomAccess {
    private static final long[] NONE = {};
    private static final Wholes EMPTY = new Wholes(NONE);

    private final long[] numbers;

    private Wholes(long[] numbers) {
        this.numbers = numbers;
    }

    static Wholes of(long... numbers) {
        return new Wholes(numbers.clone());
    }

    @Override
    public Value get(int index) {
        return new Value.Whole(numbers[index]);
    }

    /** Without making a value of each. */
    void forEachNumber(LongConsumer taker) {
        for (long number : numbers) {
            taker.accept(number);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Wholes theirs ? Arrays.equals(numbers, theirs.numbers) : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public int size() {
        return numbers.length;
    }

    /** Collects numbers, once. Many of them stand in blocks until the end, so that growing never needs them twice. */
    static final class Builder {
        private static final int BLOCK = 1 << 16;

        private final List<long[]> full = new ArrayList<>();
        private long[] numbers = NONE;
        private int count;

        void add(long number) {
            if (count == BLOCK) {
                full.add(numbers);
                numbers = new long[BLOCK];
                count = 0;
            } else if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, Math.min(Math.max(4, count * 2), BLOCK));
            }
            numbers[count++] = number;
        }

        Wholes build() {
            if (count == 0) {
                return EMPTY;
            }
            long[] all = new long[full.size() * BLOCK + count];
            for (int i = 0; i < full.size(); i++) {
                System.arraycopy(full.get(i), 0, all, i * BLOCK, BLOCK);
            }
            System.arraycopy(numbers, 0, all, full.size() * BLOCK, count);
            return new Wholes(all);
        }
    }
}
