package hone.wire;

import java.io.IOException;

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
        GRAPH
    }

    /** An array of fixed length. */
    record Array(Shape element) implements Shape {}

    /** A growing list of objects. */
    record Growing(Shape element) implements Shape {}

    /** Deepest nesting taken from the wire. */
    int MAX_DEPTH = 8;

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
        if (code == 0x40) {
            return new Array(read(in, depth + 1));
        }
        if (code == 0x41) {
            return new Growing(read(in, depth + 1));
        }
        Plain[] plain = Plain.values();
        if (code < 1 || code > plain.length) {
            throw new WireException("unknown shape " + code);
        }
        return plain[code - 1];
    }
}
