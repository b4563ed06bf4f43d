package hone.judge;

import hone.problem.Calls;
import hone.problem.Signature;
import hone.problem.Type;
import hone.problem.Value;
import hone.wire.BodyWriter;
import hone.wire.Shape;
import hone.wire.ValueTag;
import java.util.List;

/**
 * What a pack's own code is handed, encoded. Only the calls of a class problem say which types its arguments and results are
 * of, so each of those brings its shape with it.
 */
final class PackArguments {
    private final Signature signature;

    PackArguments(Signature signature) {
        this.signature = signature;
    }

    /** How an input arrives there. */
    Shape input() {
        return switch (signature) {
            case Signature.Function _, Signature.Program _ ->
                new Shape.Tuple(signature.parameters().stream()
                        .map(p -> Shapes.inPackCode(p.type()))
                        .toList());
            case Signature.Operations _ ->
                new Shape.Tuple(List.of(
                        new Shape.Growing(Shape.Plain.TEXT), new Shape.Growing(new Shape.Growing(Shape.Plain.TOLD))));
        };
    }

    /** How an input that a generator made comes back. */
    Shape generated() {
        return switch (signature) {
            case Signature.Function _, Signature.Program _ -> input();
            case Signature.Operations _ -> new Shape.Tuple(List.of(Shape.Plain.TOLD, Shape.Plain.TOLD));
        };
    }

    /** How an output arrives there. */
    Shape output() {
        return new Shape.Loose(Shapes.inPackCode(signature.judgedType()));
    }

    /** An input alone. */
    byte[] of(List<Value> input) {
        BodyWriter out = new BodyWriter();
        write(input, out);
        return out.toBytes();
    }

    /** An input and two outputs of it. */
    byte[] of(List<Value> input, Value expected, Value actual) {
        BodyWriter out = new BodyWriter();
        write(input, out);
        writeOutput(input, expected, out);
        writeOutput(input, actual, out);
        return out.toBytes();
    }

    private void write(List<Value> input, BodyWriter out) {
        switch (signature) {
            case Signature.Function _, Signature.Program _ -> ValueCodec.write(new Value.Sequence(input), out);
            case Signature.Operations operations -> {
                Calls calls = Calls.of(operations, input.getFirst());
                List<Value> lists = ((Value.Sequence) input.getLast()).items();
                sequence(2, out);
                ValueCodec.write(input.getFirst(), out);
                sequence(calls.size(), out);
                for (int call = 0; call < calls.size(); call++) {
                    List<Value> arguments = ((Value.Sequence) lists.get(call)).items();
                    sequence(arguments.size(), out);
                    for (int i = 0; i < arguments.size(); i++) {
                        told(calls.parameters(call).get(i).type(), arguments.get(i), out);
                    }
                }
            }
        }
    }

    private void writeOutput(List<Value> input, Value output, BodyWriter out) {
        switch (signature) {
            case Signature.Function _, Signature.Program _ -> ValueCodec.write(output, out);
            case Signature.Operations operations -> {
                Calls calls = Calls.of(operations, input.getFirst());
                List<Value> results = ((Value.Sequence) output).items();
                sequence(calls.size(), out);
                for (int call = 0; call < calls.size(); call++) {
                    told(calls.returns(call), results.get(call), out);
                }
            }
        }
    }

    private static void sequence(int count, BodyWriter out) {
        out.writeByte(ValueTag.SEQUENCE);
        out.writeCount(count);
    }

    private static void told(Type type, Value value, BodyWriter out) {
        ValueCodec.writeTold(Shapes.inPackCode(type), value, out);
    }
}
