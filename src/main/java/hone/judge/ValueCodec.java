package hone.judge;

import hone.problem.Calls;
import hone.problem.Value;
import hone.wire.BodyReader;
import hone.wire.BodyWriter;
import hone.wire.Shape;
import hone.wire.ValueTag;
import hone.wire.WireException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Values as bytes for a worker, and back. */
final class ValueCodec {
    /** Deepest nesting taken from a worker; no type goes deeper. */
    private static final int MAX_DEPTH = Shape.MAX_DEPTH;

    /** One for all, as a submission can send millions. */
    private static final Value ABSENT = new Value.Absent();

    private static final Value TRUE = new Value.Truth(true);
    private static final Value FALSE = new Value.Truth(false);

    /** Roughly what an item of a sequence takes in memory, and a number of those that stand packed, while it is read. */
    private static final int ITEM_BYTES = 32;

    private static final int PACKED_BYTES = 16;

    private final BodyReader in;
    private long room;

    private ValueCodec(BodyReader in, long room) {
        this.in = in;
        this.room = room;
    }

    static byte[] encode(List<Value> values) {
        BodyWriter out = new BodyWriter();
        values.forEach(value -> write(value, out));
        return out.toBytes();
    }

    /** The calls on an object: each is the place of its method, or -1 for the constructor, and its arguments. */
    static byte[] encode(Calls calls, Value arguments) {
        BodyWriter out = new BodyWriter();
        out.writeCount(calls.size());
        List<Value> lists = ((Value.Sequence) arguments).items();
        for (int call = 0; call < calls.size(); call++) {
            out.writeWhole(calls.method(call));
            ((Value.Sequence) lists.get(call)).items().forEach(value -> write(value, out));
        }
        return out.toBytes();
    }

    static Value decode(byte[] bytes) throws IOException {
        return decode(bytes, Long.MAX_VALUE);
    }

    /**
     * A value as a worker sent it.
     *
     * @param room roughly how many bytes of memory it may take; needing more is a {@link WireException}
     */
    static Value decode(byte[] bytes, long room) throws IOException {
        BodyReader in = new BodyReader(bytes);
        Value value = new ValueCodec(in, room).read(0);
        in.end();
        return value;
    }

    /** A value whose shape stands before it. */
    static void writeTold(Shape shape, Value value, BodyWriter out) {
        if (value instanceof Value.Absent) {
            out.writeByte(ValueTag.ABSENT);
            return;
        }
        out.writeByte(ValueTag.TOLD);
        shape.write(out);
        write(value, out);
    }

    static void write(Value value, BodyWriter out) {
        switch (value) {
            case Value.Absent() -> out.writeByte(ValueTag.ABSENT);
            case Value.Truth(var truth) -> out.writeByte(truth ? ValueTag.TRUE : ValueTag.FALSE);
            case Value.Whole(var number) -> {
                out.writeByte(ValueTag.WHOLE);
                out.writeWhole(number);
            }
            case Value.Real(var number) -> {
                out.writeByte(ValueTag.REAL);
                out.writeReal(number);
            }
            case Value.Text(var text) -> {
                out.writeByte(ValueTag.TEXT);
                out.writeText(text);
            }
            case Value.Sequence sequence -> writeSequence(sequence, out);
        }
    }

    private static void writeSequence(Value.Sequence sequence, BodyWriter out) {
        boolean packed = sequence.isAllWhole();
        out.writeByte(packed ? ValueTag.WHOLES : ValueTag.SEQUENCE);
        out.writeCount(sequence.items().size());
        if (packed) {
            sequence.forEachWhole(out::writeWhole);
        } else {
            for (Value item : sequence.items()) {
                write(item, out);
            }
        }
    }

    private Value read(int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new WireException("a value nests deeper than " + MAX_DEPTH);
        }
        int tag = in.readByte();
        return switch (tag) {
            case ValueTag.ABSENT -> ABSENT;
            case ValueTag.FALSE -> FALSE;
            case ValueTag.TRUE -> TRUE;
            case ValueTag.WHOLE -> new Value.Whole(in.readWhole());
            case ValueTag.REAL -> new Value.Real(in.readReal());
            case ValueTag.TEXT -> {
                String text = in.readText((int) Math.min(Integer.MAX_VALUE, room / Character.BYTES));
                take(text.length(), Character.BYTES);
                yield new Value.Text(text);
            }
            case ValueTag.WHOLES -> {
                int count = in.readCount();
                take(count, PACKED_BYTES);
                long[] numbers = new long[count];
                for (int i = 0; i < count; i++) {
                    numbers[i] = in.readWhole();
                }
                yield Value.Sequence.ofWholes(numbers);
            }
            case ValueTag.SEQUENCE -> {
                int count = in.readCount();
                take(count, ITEM_BYTES);
                List<Value> items = new ArrayList<>(count);
                for (int i = 0; i < count; i++) {
                    items.add(read(depth + 1));
                }
                yield new Value.Sequence(items);
            }
            default -> throw new WireException("unknown value tag " + tag);
        };
    }

    private void take(long count, int bytesEach) throws WireException {
        room -= count * bytesEach;
        if (room < 0) {
            throw new WireException("a value that takes too much memory");
        }
    }
}
