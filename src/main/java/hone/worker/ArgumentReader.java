package hone.worker;

import hone.wire.BodyReader;
import hone.wire.Shape;
import hone.wire.ValueTag;
import hone.wire.WireException;
import java.io.IOException;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Builds a submission's arguments from their encoding. */
final class ArgumentReader {
    private final ClassLoader loader;
    private final BodyReader in;

    ArgumentReader(ClassLoader loader, BodyReader in) {
        this.loader = loader;
        this.in = in;
    }

    @Nullable Object read(Shape shape) throws IOException, ReflectiveOperationException {
        return read(shape, in.readByte());
    }

    private @Nullable Object read(Shape shape, int tag) throws IOException, ReflectiveOperationException {
        if (tag == ValueTag.ABSENT) {
            return null;
        }
        return switch (shape) {
            case Shape.Array(var element) -> readArray(element, tag);
            case Shape.Growing(var element) -> readList(element, tag);
            case Shape.Tuple(var items) -> readTuple(items, tag);
            case Shape.Loose(var inner) -> read(inner, tag);
            case Shape.Plain plain -> readPlain(plain, tag);
        };
    }

    private @Nullable Object readPlain(Shape.Plain plain, int tag) throws IOException, ReflectiveOperationException {
        return switch (plain) {
            case NOTHING -> null;
            case LINKED_LIST -> Structures.linkedList(loader, readWholes(tag));
            case BINARY_TREE -> Structures.tree(loader, readWholes(tag));
            case GRAPH -> Structures.graph(loader, readGraph(tag));
            case RANDOM -> new Random(whole(tag));
            case TOLD -> readTold(tag);
            default -> readScalar(plain, tag);
        };
    }

    private @Nullable Object readTold(int tag) throws IOException, ReflectiveOperationException {
        if (tag != ValueTag.TOLD) {
            throw new WireException("a shape expected, found tag " + tag);
        }
        return read(Shape.read(in));
    }

    private Object readScalar(Shape.Plain plain, int tag) throws IOException {
        return switch (plain) {
            case TRUTH -> tag == ValueTag.TRUE;
            case INT8 -> (byte) whole(tag);
            case INT16 -> (short) whole(tag);
            case INT32 -> (int) whole(tag);
            case INT64 -> whole(tag);
            case REAL32 -> (float) real(tag);
            case REAL64 -> real(tag);
            case CHARACTER -> text(tag).charAt(0);
            default -> text(tag);
        };
    }

    private Object readArray(Shape element, int tag) throws IOException, ReflectiveOperationException {
        int length = in.readCount();
        Object array = Array.newInstance(JavaTypes.of(element, loader), length);
        boolean packed = packed(tag);
        if (packed && array instanceof int[] ints) {
            for (int i = 0; i < length; i++) {
                ints[i] = (int) in.readWhole();
            }
            return array;
        }
        for (int i = 0; i < length; i++) {
            Array.set(array, i, packed ? narrow(element, in.readWhole()) : read(element));
        }
        return array;
    }

    private List<@Nullable Object> readList(Shape element, int tag) throws IOException, ReflectiveOperationException {
        int length = in.readCount();
        boolean packed = packed(tag);
        List<@Nullable Object> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(packed ? narrow(element, in.readWhole()) : read(element));
        }
        return list;
    }

    private @Nullable Object[] readTuple(List<Shape> items, int tag) throws IOException, ReflectiveOperationException {
        boolean packed = packed(tag);
        int length = in.readCount();
        if (length != items.size()) {
            throw new WireException(items.size() + " values expected, found " + length);
        }
        @Nullable Object[] values = new @Nullable Object[length];
        for (int i = 0; i < length; i++) {
            values[i] = packed ? narrow(items.get(i), in.readWhole()) : read(items.get(i));
        }
        return values;
    }

    private static Object narrow(Shape element, long value) {
        if (element == Shape.Plain.INT32) {
            return (int) value;
        }
        if (element == Shape.Plain.INT16) {
            return (short) value;
        }
        return element == Shape.Plain.INT8 ? (Object) (byte) value : (Object) value;
    }

    /** The values of a linked list, or of a tree in level order with null for a missing child. */
    private List<@Nullable Integer> readWholes(int tag) throws IOException {
        int length = in.readCount();
        boolean packed = packed(tag);
        List<@Nullable Integer> values = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            int next = packed ? ValueTag.WHOLE : in.readByte();
            values.add(next == ValueTag.ABSENT ? null : (Integer) (int) whole(next));
        }
        return values;
    }

    private List<List<@Nullable Integer>> readGraph(int tag) throws IOException {
        if (packed(tag)) {
            throw new WireException("adjacency lists expected");
        }
        int nodes = in.readCount();
        List<List<@Nullable Integer>> neighbours = new ArrayList<>(nodes);
        for (int i = 0; i < nodes; i++) {
            neighbours.add(readWholes(in.readByte()));
        }
        return neighbours;
    }

    private static boolean packed(int tag) throws WireException {
        if (tag != ValueTag.SEQUENCE && tag != ValueTag.WHOLES) {
            throw new WireException("a sequence expected, found tag " + tag);
        }
        return tag == ValueTag.WHOLES;
    }

    private long whole(int tag) throws IOException {
        if (tag != ValueTag.WHOLE) {
            throw new WireException("an integer expected, found tag " + tag);
        }
        return in.readWhole();
    }

    private double real(int tag) throws IOException {
        if (tag != ValueTag.REAL) {
            throw new WireException("a real expected, found tag " + tag);
        }
        return in.readReal();
    }

    private String text(int tag) throws IOException {
        if (tag != ValueTag.TEXT) {
            throw new WireException("text expected, found tag " + tag);
        }
        return in.readText();
    }
}
