package hone.judge;

import hone.compile.ClassFiles;
import hone.instrument.StaticState;
import hone.problem.Calls;
import hone.problem.Signature;
import hone.problem.Value;
import hone.wire.Load;
import hone.wire.Shape;
import java.util.List;

/**
 * How a run worker gets at a submission: what it is loaded with, and how the input of a case is handed to it.
 *
 * @param signature what the submission offers
 * @param load it, for the worker
 */
record Entrance(Signature signature, Load load) {
    /** For the compiled classes of a submission. */
    static Entrance of(Signature signature, ClassFiles classes) {
        return new Entrance(signature, load(signature, classes));
    }

    /** The same with classes that are loaded anew for every case, whether or not they could keep anything. */
    Entrance loadedAfresh() {
        return new Entrance(
                signature,
                new Load(
                        load.unit(),
                        load.function(),
                        load.parameters(),
                        load.result(),
                        load.mutates(),
                        load.operations(),
                        false,
                        load.code()));
    }

    private static Load load(Signature signature, ClassFiles classes) {
        boolean stateless = !StaticState.isIn(classes.byName());
        return switch (signature) {
            case Signature.Function function ->
                new Load(
                        function.className(),
                        function.method(),
                        shapes(function.parameters()),
                        Shapes.of(function.returns()),
                        function.mutates().orElse(-1),
                        List.of(),
                        stateless,
                        classes.byName());
            case Signature.Operations operations ->
                new Load(
                        operations.className(),
                        "",
                        shapes(operations.constructor()),
                        Shape.Plain.NOTHING,
                        -1,
                        operations.methods().stream()
                                .map(method -> new Load.Operation(
                                        method.name(), shapes(method.parameters()), Shapes.of(method.returns())))
                                .toList(),
                        stateless,
                        classes.byName());
            case Signature.Program program ->
                new Load(
                        program.className(),
                        "main",
                        shapes(program.parameters()),
                        Shape.Plain.PRINTED,
                        -1,
                        List.of(),
                        stateless,
                        classes.byName());
        };
    }

    private static List<Shape> shapes(List<Signature.Parameter> parameters) {
        return parameters.stream().map(p -> Shapes.of(p.type())).toList();
    }

    /** The input of a case, encoded. */
    byte[] arguments(List<Value> input) {
        return switch (signature) {
            case Signature.Function _, Signature.Program _ -> ValueCodec.encode(input);
            case Signature.Operations operations ->
                ValueCodec.encode(Calls.of(operations, input.getFirst()), input.getLast());
        };
    }
}
