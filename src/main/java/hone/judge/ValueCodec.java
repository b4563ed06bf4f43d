package hone.judge;

import hone.problem.Value;
import hone.wire.BodyReader;
import hone.wire.BodyWriter;
import hone.wire.ValueTag;
import hone.wire.WireException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Values as bytes for a worker, and back. */
final class ValueCodec {
    /** Deepest nesting taken from a worker; no type goes deeper than a few. */
    private static final int MAX_DEPTH = 16;

    /** One for all, as a submission can send millions. */
    private static final Value ABSENT = new Value.Absent();

    private ValueCodec() {}

    static byte[] encode(List<Value> values) {
        BodyWriter out = new BodyWriter();
        values.forEach(value -> write(value, out));
        return out.toBytes();
    }

    static Value decode(byte[] bytes) throws IOException {
        BodyReader in = new BodyReader(bytes);
        Value value = read(in, 0);
        in.end();
        return value;
    }

    private static void write(Value value, BodyWriter out) {
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
            case Value.Sequence(var items) -> writeSequence(items, out);
        }
    }

    private static void writeSequence(List<Value> items, BodyWriter out) {
        boolean packed = !items.isEmpty() && items.stream().allMatch(Value.Whole.class::isInstance);
        out.writeByte(packed ? ValueTag.WHOLES : ValueTag.SEQUENCE);
        out.writeCount(items.size());
        for (Value item : items) {
            if (packed && item instanceof Value.Whole(var number)) {
                out.writeWhole(number);
            } else {
                write(item, out);
            }
        }
    }

    private static Value read(BodyReader in, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new WireException("a value nests deeper than " + MAX_DEPTH);
        }
        int tag = in.readByte();
        return switch (tag) {
            case ValueTag.ABSENT -> ABSENT;
            case ValueTag.FALSE -> new Value.Truth(false);
            case ValueTag.TRUE -> new Value.Truth(true);
            case ValueTag.WHOLE -> new Value.Whole(in.readWhole());
            case ValueTag.REAL -> new Value.Real(in.readReal());
            case ValueTag.TEXT -> new Value.Text(in.readText());
            case ValueTag.WHOLES -> {
                long[] numbers = new long[in.readCount()];
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = in.readWhole();
                }
                yield Value.Sequence.ofWholes(numbers);
            }
            case ValueTag.SEQUENCE -> {
                int count = in.readCount();
                List<Value> items = new ArrayList<>(count);
                for (int i = 0; i < count; i++) {
                    items.add(read(in, depth + 1));
                }
                yield new Value.Sequence(items);
            }
            default -> throw new WireException("unknown value tag " + tag);
        };
    }
}
