package hone.problem;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/** Integers that make their {@link Value.Whole}s when asked, so that a long array takes eight bytes a number. */
final class Wholes extends AbstractList<Value> implements RandomAccess {
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

    @Override
    public int size() {
        return numbers.length;
    }

    /** Collects numbers, once. */
    static final class Builder {
        private long[] numbers = new long[8];
        private int count;

        void add(long number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            numbers[count++] = number;
        }

        Wholes build() {
            return new Wholes(Arrays.copyOf(numbers, count));
        }
    }
}
