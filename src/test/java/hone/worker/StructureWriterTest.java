package hone.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hone.wire.BodyReader;
import hone.wire.BodyWriter;
import hone.wire.Shape.Plain;
import hone.wire.ValueTag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Lists, trees and graphs as a submission may tie them. */
@Timeout(60)
@SuppressWarnings("UnusedVariable") // The fields are read by reflection.
class StructureWriterTest {
    private static final int MAX = 1 << 20;

    @SuppressWarnings("UnusedVariable") // read by their names
    private static class Linked {
        int val;

        @Nullable Linked next;

        Linked(int val, @Nullable Linked next) {
            this.val = val;
            this.next = next;
        }
    }

    @SuppressWarnings("UnusedVariable") // read by their names
    private static final class Branch {
        int val;

        @Nullable Branch left;

        @Nullable Branch right;

        Branch(int val, @Nullable Branch left, @Nullable Branch right) {
            this.val = val;
            this.left = left;
            this.right = right;
        }
    }

    @SuppressWarnings("UnusedVariable") // read by their names
    private static final class Place {
        int val;

        @Nullable Iterable<Place> neighbors = new ArrayList<>();

        Place(int val) {
            this.val = val;
        }
    }

    private static String write(Plain shape, Object first) throws Exception {
        BodyWriter out = new BodyWriter(MAX);
        new StructureWriter(out).write(shape, first);
        BodyReader in = new BodyReader(out.toBytes());
        String text = read(in);
        in.end();
        return text;
    }

    private static String read(BodyReader in) throws Exception {
        return switch (in.readByte()) {
            case ValueTag.ABSENT -> "-";
            case ValueTag.WHOLE -> Long.toString(in.readWhole());
            case ValueTag.SEQUENCE -> {
                List<String> items = new ArrayList<>();
                for (int left = in.readCount(); left > 0; left--) {
                    items.add(read(in));
                }
                yield items.toString();
            }
            default -> throw new IllegalStateException();
        };
    }

    private static void odd(Plain shape, Object first, String words) {
        assertThatThrownBy(() -> write(shape, first))
                .isInstanceOf(OddResultException.class)
                .hasMessageContaining(words);
    }

    @Test
    void aListIsItsValues() throws Exception {
        assertThat(write(Plain.LINKED_LIST, new Linked(3, new Linked(-1, null))))
                .isEqualTo("[3, -1]");
    }

    @Test
    void aListWithACycleIsOdd() {
        Linked last = new Linked(2, null);
        Linked first = new Linked(1, last);
        last.next = first;
        odd(Plain.LINKED_LIST, first, "a cycle after 2 nodes");
        last.next = last;
        odd(Plain.LINKED_LIST, first, "a cycle after 2 nodes");
    }

    @Test
    void aListThatIsTooLongIsFoundOutBeforeItIsCollected() {
        Linked first = null;
        for (int i = 0; i <= MAX; i++) {
            first = new Linked(i, first);
        }
        Linked head = first;
        assertThatThrownBy(() -> write(Plain.LINKED_LIST, head == null ? "" : head))
                .isInstanceOf(BodyWriter.TooLongException.class);
    }

    @Test
    void nodesMayBeOfASubclass() throws Exception {
        Linked sub = new Linked(1, new Linked(2, null)) {};
        assertThat(write(Plain.LINKED_LIST, sub)).isEqualTo("[1, 2]");
        assertThat(write(Plain.LINKED_LIST, new Linked(0, sub))).isEqualTo("[0, 1, 2]");
    }

    @Test
    void fieldsThatASubclassAddsUnderTheSameNameAreNotMeant() throws Exception {
        class Own extends Linked {
            int val = 5;

            Own(Linked next) {
                super(4, next);
            }

            @Override
            public String toString() {
                return "" + val;
            }
        }
        assertThat(write(Plain.LINKED_LIST, new Own(new Linked(1, null)))).isEqualTo("[4, 1]");
    }

    @Test
    void aTreeIsItsLevelOrderWithoutTheLastMissingChildren() throws Exception {
        Branch root = new Branch(1, null, new Branch(2, new Branch(3, null, null), null));
        assertThat(write(Plain.BINARY_TREE, root)).isEqualTo("[1, -, 2, 3]");
        Branch chain = new Branch(0, null, null);
        for (int i = 1; i < 100_000; i++) {
            chain = new Branch(i, chain, null);
        }
        assertThat(write(Plain.BINARY_TREE, chain))
                .startsWith("[99999, 99998, -, 99997, -")
                .endsWith(", 0]");
    }

    @Test
    void aTreeThatReachesANodeTwiceIsOdd() {
        Branch shared = new Branch(2, null, null);
        odd(Plain.BINARY_TREE, new Branch(1, shared, shared), "reaches one node twice");
        Branch root = new Branch(1, null, null);
        root.left = new Branch(2, null, root);
        odd(Plain.BINARY_TREE, root, "reaches one node twice");
    }

    private static Place graph(int... values) {
        List<Place> places = new ArrayList<>();
        for (int value : values) {
            places.add(new Place(value));
        }
        places.forEach(place -> place.neighbors = places);
        return places.getFirst();
    }

    @Test
    void aGraphIsItsAdjacencyListsByNumber() throws Exception {
        assertThat(write(Plain.GRAPH, graph(1, 3, 2))).isEqualTo("[[1, 3, 2], [1, 3, 2], [1, 3, 2]]");
        Place alone = new Place(1);
        alone.neighbors = null;
        assertThat(write(Plain.GRAPH, alone)).isEqualTo("[[]]");
    }

    @Test
    void aGraphIsPassedByItsFirstNode() {
        odd(Plain.GRAPH, graph(2, 1), "the returned node has the value 2");
    }

    @Test
    void aGraphWhoseNodesCannotBeToldApartIsOdd() {
        odd(Plain.GRAPH, graph(1, 2, 2), "two nodes of the returned graph have the value 2");
        odd(Plain.GRAPH, graph(1, 0), "has the value 0");
        odd(Plain.GRAPH, graph(1, Integer.MAX_VALUE), "has the value 2147483647");
    }

    @Test
    void neighboursMayBeAnything() throws Exception {
        Place first = new Place(1);
        first.neighbors = Arrays.asList(first, null);
        odd(Plain.GRAPH, first, "null stands among the neighbors of node 1");
        first.neighbors = () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Place next() {
                return first;
            }
        };
        assertThatThrownBy(() -> write(Plain.GRAPH, first)).isInstanceOf(BodyWriter.TooLongException.class);
        // Each new node is another one of the same value.
        first.neighbors = () -> List.of(new Place(2), new Place(2)).iterator();
        odd(Plain.GRAPH, first, "two nodes");
        // It changes its number while it is looked at.
        first.neighbors = () -> {
            first.val = Integer.MAX_VALUE;
            return List.of(first).iterator();
        };
        assertThat(write(Plain.GRAPH, first)).isEqualTo("[[1]]");
    }

    @Test
    void whatIsNoNodeAtAllIsOdd() {
        odd(Plain.LINKED_LIST, "text", "a node has no field val");
        odd(Plain.GRAPH, new Linked(1, null), "a node has no field neighbors");
        odd(
                Plain.LINKED_LIST,
                new Object() {
                    final long val = 1;
                    final @Nullable Object next = null;

                    @Override
                    public String toString() {
                        return val + "" + next;
                    }
                },
                "a node's val is not an int");
    }
}
