package hone.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The structure of a value, in terms that no programming language owns. */
public sealed interface Shape {
    /** Something without parts. Its place in this list is its code on the wire, from 1; append only. */
    enum Plain implements Shape {
        NOTHING,
        TRUTH,
        INT8,
        INT16,
        INT32,
        INT64,
        REAL32,
        REAL64,
        CHARACTER,
        TEXT,
        LINKED_LIST,
        BINARY_TREE,
        GRAPH,
        /** A source of random numbers; its value is a whole number, the seed. It is never a result. */
        RANDOM,
        /**
         * What was printed on standard output. A function with this result is a whole program: its one argument, a text, stands on
         * its standard input.
         */
        PRINTED,
        /** Something that brings a shape with it on its way to a worker, and is told by what it is on the way back. */
        TOLD
    }

    /** An array of fixed length. */
    record Array(Shape element) implements Shape {}

    /** A growing list of objects. */
    record Growing(Shape element) implements Shape {}

    /** A fixed number of values, each of a shape of its own, that are handed over as one. */
    record Tuple(List<Shape> items) implements Shape {
        public Tuple {
            items = List.copyOf(items);
        }
    }

    /** A value of a shape that whoever takes it is not told: its parameter can hold anything. */
    record Loose(Shape shape) implements Shape {}

    /** Deepest nesting taken from the wire. */
    int MAX_DEPTH = 40;

    /** Appends this shape. */
    default void write(BodyWriter out) {
        switch (this) {
            case Plain plain -> out.writeByte(plain.ordinal() + 1);
            case Array(var element) -> {
                out.writeByte(0x40);
                element.write(out);
            }
            case Growing(var element) -> {
                out.writeByte(0x41);
                element.write(out);
            }
            case Tuple(var items) -> {
                out.writeByte(0x42);
                out.writeCount(items.size());
                items.forEach(item -> item.write(out));
            }
            case Loose(var shape) -> {
                out.writeByte(0x43);
                shape.write(out);
            }
        }
    }

    /** Reads a shape that {@link #write} wrote. */
    static Shape read(BodyReader in) throws IOException {
        return read(in, 0);
    }

    private static Shape read(BodyReader in, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new WireException("a shape nests deeper than " + MAX_DEPTH);
        }
        int code = in.readByte();
        return switch (code) {
            case 0x40 -> new Array(read(in, depth + 1));
            case 0x41 -> new Growing(read(in, depth + 1));
            case 0x42 -> readTuple(in, depth + 1);
            case 0x43 -> new Loose(read(in, depth + 1));
            default -> readPlain(code);
        };
    }

    private static Shape readTuple(BodyReader in, int depth) throws IOException {
        List<Shape> items = new ArrayList<>();
        for (int left = in.readCount(); left > 0; left--) {
            items.add(read(in, depth));
        }
        return new Tuple(items);
    }

    private static Shape readPlain(int code) throws WireException {
        Plain[] plain = Plain.values();
        if (code < 1 || code > plain.length) {
            throw new WireException("unknown shape " + code);
        }
        return plain[code - 1];
    }
}
