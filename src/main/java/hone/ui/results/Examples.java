package hone.ui.results;

import hone.problem.Type;

/** Small values of each type, as JSON, to start a case from. */
final class Examples {
    private Examples() {}

    /** A value of the type. */
    static String of(Type type) {
        return switch (type) {
            case Type.Scalar scalar ->
                switch (scalar) {
                    case INT, SHORT, BYTE, LONG -> "0";
                    case DOUBLE, FLOAT -> "0.5";
                    case BOOLEAN -> "true";
                    case CHAR -> "\"a\"";
                    case STRING -> "\"abc\"";
                };
            case Type.ArrayOf(var element) -> "[" + of(element) + "]";
            case Type.ListOf(var element) -> "[" + of(element) + "]";
            case Type.Structure structure ->
                switch (structure) {
                    case LIST_NODE -> "[1, 2, 3]";
                    case TREE_NODE -> "[1, 2, null, 3]";
                    case GRAPH_NODE -> "[[2], [1]]";
                };
            case Type.Mixed _ -> "[]";
            case Type.Nothing _ -> "null";
        };
    }
}
