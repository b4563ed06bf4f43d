package hone.worker;

import hone.wire.Shape;
import java.util.List;
import java.util.Random;

/** Which Java type stands for a shape. */
final class JavaTypes {
    private JavaTypes() {}

    static Class<?> of(Shape shape, ClassLoader loader) throws ClassNotFoundException {
        return switch (shape) {
            case Shape.Array(var element) -> of(element, loader).arrayType();
            case Shape.Growing _ -> List.class;
            case Shape.Tuple _ -> Object[].class;
            case Shape.Loose _ -> Object.class;
            case Shape.Plain plain ->
                switch (plain) {
                    case NOTHING -> void.class;
                    case TRUTH -> boolean.class;
                    case INT8 -> byte.class;
                    case INT16 -> short.class;
                    case INT32 -> int.class;
                    case INT64 -> long.class;
                    case REAL32 -> float.class;
                    case REAL64 -> double.class;
                    case CHARACTER -> char.class;
                    case TEXT, PRINTED -> String.class;
                    case LINKED_LIST -> loader.loadClass("ListNode");
                    case BINARY_TREE -> loader.loadClass("TreeNode");
                    case GRAPH -> loader.loadClass("Node");
                    case RANDOM -> Random.class;
                    case TOLD -> Object.class;
                };
        };
    }
}
