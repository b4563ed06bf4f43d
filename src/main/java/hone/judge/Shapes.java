package hone.judge;

import hone.problem.Type;
import hone.wire.Shape;

/** Says a problem's types in the words of the wire. */
final class Shapes {
    private Shapes() {}

    static Shape of(Type type) {
        return switch (type) {
            case Type.Scalar scalar -> ofScalar(scalar);
            case Type.Structure structure -> ofStructure(structure);
            case Type.Nothing _ -> Shape.Plain.NOTHING;
            case Type.Mixed _ -> throw new IllegalArgumentException("values of types that are not told");
            case Type.ArrayOf(var element) -> new Shape.Array(of(element));
            case Type.ListOf(var element) -> new Shape.Growing(of(element));
        };
    }

    /** A type as a pack's own code sees it: nothing but the JDK's classes, no {@code float} by itself, no nodes. */
    static Shape inPackCode(Type type) {
        return switch (type) {
            case Type.Scalar scalar -> scalar == Type.Scalar.FLOAT ? Shape.Plain.REAL64 : ofScalar(scalar);
            case Type.Structure structure ->
                switch (structure) {
                    case LIST_NODE, TREE_NODE -> new Shape.Growing(Shape.Plain.INT32);
                    case GRAPH_NODE -> new Shape.Growing(new Shape.Growing(Shape.Plain.INT32));
                };
            case Type.Nothing _ -> Shape.Plain.NOTHING;
            case Type.Mixed _ -> new Shape.Growing(Shape.Plain.TOLD);
            case Type.ArrayOf(Type.Scalar scalar) -> new Shape.Array(ofScalar(scalar));
            case Type.ArrayOf(var element) -> new Shape.Array(inPackCode(element));
            case Type.ListOf(var element) -> new Shape.Growing(inPackCode(element));
        };
    }

    private static Shape ofScalar(Type.Scalar scalar) {
        return switch (scalar) {
            case INT -> Shape.Plain.INT32;
            case SHORT -> Shape.Plain.INT16;
            case BYTE -> Shape.Plain.INT8;
            case LONG -> Shape.Plain.INT64;
            case DOUBLE -> Shape.Plain.REAL64;
            case FLOAT -> Shape.Plain.REAL32;
            case BOOLEAN -> Shape.Plain.TRUTH;
            case CHAR -> Shape.Plain.CHARACTER;
            case STRING -> Shape.Plain.TEXT;
        };
    }

    private static Shape ofStructure(Type.Structure structure) {
        return switch (structure) {
            case LIST_NODE -> Shape.Plain.LINKED_LIST;
            case TREE_NODE -> Shape.Plain.BINARY_TREE;
            case GRAPH_NODE -> Shape.Plain.GRAPH;
        };
    }
}
