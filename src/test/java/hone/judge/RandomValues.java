package hone.judge;

import hone.problem.Type;
import hone.problem.Type.Scalar;
import hone.problem.Type.Structure;
import hone.problem.Value;
import hone.problem.Value.Absent;
import hone.problem.Value.Real;
import hone.problem.Value.Sequence;
import hone.problem.Value.Text;
import hone.problem.Value.Truth;
import hone.problem.Value.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random values of any type of the format, rich in the odd ones: extremes, NaN, half characters, nothing at all. */
final class RandomValues {
    private static final long[] WHOLES = {
        0,
        1,
        -1,
        Byte.MIN_VALUE,
        Byte.MAX_VALUE,
        Short.MIN_VALUE,
        Short.MAX_VALUE,
        Integer.MIN_VALUE,
        Integer.MAX_VALUE,
        Long.MIN_VALUE,
        Long.MAX_VALUE,
        63,
        64,
        -64,
        -65
    };
    private static final double[] REALS = {
        0.0,
        -0.0,
        1,
        0.1,
        -1e300,
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
    };
    private static final String[] TEXTS = {"", "\0", "\uD83D", "\uDE00\uD83D", "😀", "é", "\uFFFF", "a\r\nb", "\"\\"};

    private final Random random;

    RandomValues(long seed) {
        random = new Random(seed);
    }

    Value of(Type type) {
        return switch (type) {
            case Scalar scalar -> scalar(scalar);
            case Structure structure ->
                switch (structure) {
                    case LIST_NODE -> sequence(Scalar.INT);
                    case TREE_NODE -> tree();
                    case GRAPH_NODE -> graph();
                };
            case Type.ArrayOf(var element) -> sequence(element);
            case Type.ListOf(var element) -> sequence(element);
            case Type.Mixed _, Type.Nothing _ -> throw new IllegalArgumentException("no values of their own");
        };
    }

    private Sequence sequence(Type element) {
        List<Value> items = new ArrayList<>();
        for (int left = random.nextInt(5); left > 0; left--) {
            items.add(of(element));
        }
        return new Sequence(items);
    }

    private Value scalar(Scalar type) {
        return switch (type) {
            case INT -> new Whole((int) whole());
            case SHORT -> new Whole((short) whole());
            case BYTE -> new Whole((byte) whole());
            case LONG -> new Whole(whole());
            case DOUBLE -> new Real(real());
            case FLOAT -> new Real((float) real());
            case BOOLEAN -> new Truth(random.nextBoolean());
            case CHAR -> new Text(String.valueOf((char) random.nextInt(1 << 16)));
            case STRING -> new Text(TEXTS[random.nextInt(TEXTS.length)] + TEXTS[random.nextInt(TEXTS.length)]);
        };
    }

    private long whole() {
        return random.nextInt(3) == 0 ? random.nextLong() : WHOLES[random.nextInt(WHOLES.length)];
    }

    private double real() {
        return random.nextInt(3) == 0 ? random.nextGaussian() : REALS[random.nextInt(REALS.length)];
    }

    /** In level order: every node that is there has two children, there or not. */
    private Sequence tree() {
        List<Value> items = new ArrayList<>();
        int nodes = 0;
        int wanted = random.nextInt(9);
        while (nodes < wanted && items.size() <= 2 * nodes) {
            boolean there = nodes == 0 || random.nextInt(3) > 0;
            items.add(there ? new Whole(random.nextInt()) : new Absent());
            nodes += there ? 1 : 0;
        }
        while (!items.isEmpty() && items.getLast() instanceof Absent) {
            items.removeLast();
        }
        return new Sequence(items);
    }

    /** All its nodes can be reached from the first. */
    private Sequence graph() {
        int nodes = random.nextInt(6);
        List<List<Value>> links = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            links.add(new ArrayList<>());
            if (i > 0) {
                links.get(random.nextInt(i)).add(new Whole(i + 1));
            }
        }
        for (int i = 0; i < nodes; i++) {
            links.get(random.nextInt(nodes)).add(new Whole(random.nextInt(nodes) + 1));
        }
        return new Sequence(
                links.stream().map(list -> (Value) new Sequence(list)).toList());
    }
}
