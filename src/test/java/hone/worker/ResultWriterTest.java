package hone.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hone.wire.BodyReader;
import hone.wire.BodyWriter;
import hone.wire.Shape;
import hone.wire.Shape.Array;
import hone.wire.Shape.Growing;
import hone.wire.Shape.Plain;
import hone.wire.ValueTag;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What comes back from a submission may be anything. */
@Timeout(60)
class ResultWriterTest {
    private static final int MAX = 1 << 20;

    private static byte[] write(Shape shape, @Nullable Object value) throws Exception {
        BodyWriter out = new BodyWriter(MAX);
        new ResultWriter(out).write(shape, value);
        return out.toBytes();
    }

    private static void odd(Shape shape, Object value, String words) {
        assertThatThrownBy(() -> write(shape, value))
                .isInstanceOf(OddResultException.class)
                .hasMessageContaining(words);
    }

    private static void tooLong(Shape shape, Object value) {
        assertThatThrownBy(() -> write(shape, value)).isInstanceOf(BodyWriter.TooLongException.class);
    }

    @Test
    void aListOfAnotherTypeThanPromisedIsOdd() {
        odd(new Growing(Plain.TEXT), List.of("a", 1), "a String was promised, but an Integer stands in the result");
        odd(new Growing(Plain.INT32), List.of(1L), "an Integer was promised, but a Long");
        odd(new Growing(new Growing(Plain.INT32)), List.of(1), "a List was promised, but an Integer");
        odd(new Growing(new Array(Plain.INT32)), List.of(List.of(1)), "an array was promised");
        odd(new Growing(new Array(Plain.INT32)), List.of(new long[1]), "an Integer was promised, but a Long");
        odd(new Growing(new Array(Plain.TEXT)), List.of("text"), "an array was promised");
    }

    @Test
    void nullStandsWhereverAnObjectCan() throws Exception {
        assertThat(write(new Array(Plain.INT32), null)).containsExactly(ValueTag.ABSENT);
        assertThat(write(new Growing(Plain.TEXT), Arrays.asList("", null)))
                .containsExactly(ValueTag.SEQUENCE, 2, ValueTag.TEXT, 0, ValueTag.ABSENT);
        assertThat(write(new Array(new Array(Plain.INT32)), new int[2][]))
                .containsExactly(ValueTag.SEQUENCE, 2, ValueTag.ABSENT, ValueTag.ABSENT);
        assertThat(write(Plain.TEXT, null)).containsExactly(ValueTag.ABSENT);
        assertThat(write(Plain.LINKED_LIST, null)).containsExactly(ValueTag.SEQUENCE, 0);
    }

    @Test
    void aListThatLiesAboutItsSizeIsBelievedByItsIterator() throws Exception {
        List<String> lying = new ArrayList<>(List.of("x")) {
            private static final long serialVersionUID = 1L;

            @Override
            public int size() {
                return 1_000_000_000;
            }

            @Override
            public Object[] toArray() {
                throw new IllegalStateException("nobody asked for an array");
            }
        };
        assertThat(write(new Growing(Plain.TEXT), lying)).containsExactly(ValueTag.SEQUENCE, 1, ValueTag.TEXT, 1, 'x');
        List<Integer> shy = new ArrayList<>(List.of(1, 2)) {
            private static final long serialVersionUID = 1L;

            @Override
            public int size() {
                return -1;
            }
        };
        assertThat(new BodyReader(write(new Growing(Plain.INT32), shy)).readByte())
                .isEqualTo(ValueTag.SEQUENCE);
    }

    @Test
    void anEndlessListIsTooLong() {
        tooLong(new Growing(Plain.INT32), new Endless<>(7));
        tooLong(new Growing(new Growing(Plain.INT32)), new Endless<>(List.of()));
        tooLong(new Growing(new Growing(Plain.INT32)), List.of(List.of(), new Endless<>(7)));
        Endless<Object> itself = new Endless<>(new Object[1]);
        tooLong(new Growing(new Array(Plain.TEXT)), itself);
    }

    @Test
    void aListThatHoldsItselfIsOddOrTooLong() {
        List<Object> itself = new ArrayList<>();
        itself.add(itself);
        odd(new Growing(Plain.INT32), itself, "an Integer was promised, but an ArrayList");
        odd(new Growing(new Growing(new Growing(Plain.INT32))), itself, "an Integer was promised");
        List<Object> wide = new ArrayList<>(Collections.nCopies(100, itself));
        wide.replaceAll(_ -> wide);
        tooLong(new Growing(new Growing(new Growing(new Growing(new Growing(Plain.TEXT))))), doubled(wide));
    }

    /** Each level is a hundred times the one below. */
    private static List<Object> doubled(List<Object> wide) {
        List<Object> empty = new ArrayList<>();
        List<Object> level = Collections.nCopies(100, (Object) empty);
        for (int i = 0; i < 3; i++) {
            level = Collections.nCopies(wide.size(), (Object) level);
        }
        return level;
    }

    @Test
    void whatAnIteratorThrowsIsTheSubmissionsOwn() {
        List<String> throwing = new AbstractList<>() {
            @Override
            public String get(int index) {
                throw new NoSuchElementException("mine");
            }

            @Override
            public int size() {
                return 1;
            }
        };
        assertThatThrownBy(() -> write(new Growing(Plain.TEXT), throwing))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("mine");
    }

    @Test
    void aTupleHoldsEachOfItsShapesAndNothingElse() throws Exception {
        Shape pair = new Shape.Tuple(List.of(new Array(Plain.INT32), Plain.TRUTH));
        assertThat(write(pair, new Object[] {new int[] {1}, true}))
                .containsExactly(ValueTag.SEQUENCE, 2, ValueTag.WHOLES, 1, 2, ValueTag.TRUE);
        assertThat(write(pair, new Object[] {null, null}))
                .containsExactly(ValueTag.SEQUENCE, 2, ValueTag.ABSENT, ValueTag.ABSENT);
        assertThat(write(pair, null)).containsExactly(ValueTag.ABSENT);
        odd(pair, new Object[] {new int[] {1}}, "2 values were promised, but 1 are in the result");
        odd(pair, new Object[3], "2 values were promised, but 3 are in the result");
        odd(pair, new int[2], "an Object[] was promised, but an int[] stands in the result");
        odd(pair, List.of(new int[0], true), "an Object[] was promised");
        odd(pair, new Object[] {new long[] {1}, true}, "an Integer was promised, but a Long");
        odd(pair, new Object[] {new int[0], "true"}, "a Boolean was promised, but a String");
        assertThat(write(new Shape.Loose(Plain.TEXT), "x")).containsExactly(ValueTag.TEXT, 1, 'x');
        odd(new Shape.Loose(Plain.TEXT), 1, "a String was promised, but an Integer");
        odd(Plain.RANDOM, new java.util.Random(1), "a source of random numbers is no result");
    }

    @Test
    void hugeArraysAndTextsAreTooLong() {
        tooLong(new Array(Plain.INT32), new int[MAX]);
        tooLong(new Array(Plain.TRUTH), new boolean[MAX]);
        tooLong(new Array(Plain.REAL64), new double[MAX / 8]);
        tooLong(Plain.TEXT, "x".repeat(MAX));
        tooLong(new Array(Plain.TEXT), new String[] {"x".repeat(MAX / 2), "x".repeat(MAX / 2)});
    }

    /** A list without an end. */
    private static final class Endless<T> extends AbstractList<T> {
        private final T item;

        Endless(T item) {
            this.item = item;
        }

        @Override
        public T get(int index) {
            return item;
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public Iterator<T> iterator() {
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return true;
                }

                @Override
                public T next() {
                    return item;
                }
            };
        }
    }
}
