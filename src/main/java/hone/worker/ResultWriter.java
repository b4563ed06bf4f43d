package hone.worker;

import hone.wire.BodyWriter;
import hone.wire.Shape;
import hone.wire.ValueTag;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Encodes what a submission returned. Its lists may be of its own making and lie about their size, so they are only
 * iterated, and the writer's limit ends an endless one.
 */
final class ResultWriter {
    private final BodyWriter out;

    ResultWriter(BodyWriter out) {
        this.out = out;
    }

    void write(Shape shape, @Nullable Object value) throws OddResultException, ReflectiveOperationException {
        if (shape instanceof Shape.Plain plain && isStructure(plain)) {
            new StructureWriter(out).write(plain, value);
        } else if (value == null) {
            out.writeByte(ValueTag.ABSENT);
        } else {
            switch (shape) {
                case Shape.Array(var element) -> writeArray(element, value);
                case Shape.Growing(var element) -> writeList(element, value);
                case Shape.Tuple(var items) -> writeTuple(items, value);
                case Shape.Loose(var inner) -> write(inner, value);
                case Shape.Plain plain -> writeScalar(plain, value);
            }
        }
    }

    private static boolean isStructure(Shape.Plain plain) {
        return plain == Shape.Plain.LINKED_LIST || plain == Shape.Plain.BINARY_TREE || plain == Shape.Plain.GRAPH;
    }

    private void writeArray(Shape element, Object array) throws OddResultException, ReflectiveOperationException {
        // What stands in a list may be of any type, as the compiler only warns of that.
        if (!array.getClass().isArray()) {
            throw new OddResultException("an array was promised, but " + name(array) + " stands in the result");
        }
        int length = Array.getLength(array);
        if (array instanceof int[] ints) {
            out.writeByte(ValueTag.WHOLES);
            out.writeCount(length);
            for (int value : ints) {
                out.writeWhole(value);
            }
            return;
        }
        out.writeByte(ValueTag.SEQUENCE);
        out.writeCount(length);
        for (int i = 0; i < length; i++) {
            write(element, Array.get(array, i));
        }
    }

    private void writeList(Shape element, Object value) throws OddResultException, ReflectiveOperationException {
        if (!(value instanceof List<?> list)) {
            throw new OddResultException("a List was promised, but " + name(value) + " stands in the result");
        }
        List<@Nullable Object> items = new ArrayList<>();
        for (Object item : list) {
            out.checkRoom(items.size());
            items.add(item);
        }
        out.writeByte(ValueTag.SEQUENCE);
        out.writeCount(items.size());
        for (Object item : items) {
            write(element, item);
        }
    }

    private void writeTuple(List<Shape> items, Object value) throws OddResultException, ReflectiveOperationException {
        if (!(value instanceof Object[] values)) {
            throw new OddResultException("an Object[] was promised, but " + name(value) + " stands in the result");
        }
        if (values.length != items.size()) {
            throw new OddResultException(
                    items.size() + " values were promised, but " + values.length + " are in the result");
        }
        out.writeByte(ValueTag.SEQUENCE);
        out.writeCount(values.length);
        for (int i = 0; i < values.length; i++) {
            write(items.get(i), values[i]);
        }
    }

    /** By what it is, as nothing else says it. */
    private void writeTold(Object value) throws OddResultException, ReflectiveOperationException {
        switch (value) {
            case Byte _, Short _, Integer _, Long _ -> writeWhole(((Number) value).longValue());
            case Float _, Double _ -> writeReal(((Number) value).doubleValue());
            case Boolean truth -> out.writeByte(truth ? ValueTag.TRUE : ValueTag.FALSE);
            case Character _, String _ -> writeText(value.toString());
            case List<?> _ -> writeList(Shape.Plain.TOLD, value);
            default -> writeArray(Shape.Plain.TOLD, value);
        }
    }

    private void writeScalar(Shape.Plain plain, Object value) throws OddResultException, ReflectiveOperationException {
        switch (plain) {
            case TRUTH -> out.writeByte(as(Boolean.class, value) ? ValueTag.TRUE : ValueTag.FALSE);
            case INT8 -> writeWhole(as(Byte.class, value));
            case INT16 -> writeWhole(as(Short.class, value));
            case INT32 -> writeWhole(as(Integer.class, value));
            case INT64 -> writeWhole(as(Long.class, value));
            case REAL32 -> writeReal(as(Float.class, value));
            case REAL64 -> writeReal(as(Double.class, value));
            case CHARACTER -> writeText(String.valueOf(as(Character.class, value)));
            case RANDOM -> throw new OddResultException("a source of random numbers is no result");
            case TOLD -> writeTold(value);
            default -> writeText(as(String.class, value));
        }
    }

    private static <T> T as(Class<T> type, Object value) throws OddResultException {
        if (!type.isInstance(value)) {
            throw new OddResultException(
                    article(type.getSimpleName()) + " was promised, but " + name(value) + " stands in the result");
        }
        return type.cast(value);
    }

    private static String name(Object value) {
        return article(value.getClass().getSimpleName());
    }

    private static String article(String name) {
        return (name.isEmpty() || "AEIOUaeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
    }

    private void writeWhole(long value) {
        out.writeByte(ValueTag.WHOLE);
        out.writeWhole(value);
    }

    private void writeReal(double value) {
        out.writeByte(ValueTag.REAL);
        out.writeReal(value);
    }

    private void writeText(String value) {
        out.writeByte(ValueTag.TEXT);
        out.writeText(value);
    }
}
