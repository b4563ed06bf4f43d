package hone.problem;

import hone.problem.Type.ArrayOf;
import hone.problem.Type.ListOf;
import hone.problem.Type.Scalar;
import hone.problem.Type.Structure;
import hone.problem.Value.Absent;
import hone.problem.Value.Real;
import hone.problem.Value.Sequence;
import hone.problem.Value.Text;
import hone.problem.Value.Truth;
import hone.problem.Value.Whole;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Random types of the format, and random values of them. */
final class TypesAndValues extends DomainContextBase {
    /** A value and the type that it has. */
    record Typed(Type type, Value value) {}

    /** How many characters a value may take. */
    record Room(int chars) {}

    @Provide
    Arbitrary<Room> rooms() {
        return Arbitraries.integers().between(1, 80).map(Room::new);
    }

    @Provide
    Arbitrary<Type> types() {
        Arbitrary<Type> leaves = Arbitraries.of(Scalar.values()).map(t -> (Type) t);
        Arbitrary<Type> structures = Arbitraries.of(Structure.values()).map(t -> (Type) t);
        Arbitrary<Type> base = Arbitraries.oneOf(leaves, leaves, structures);
        Arbitrary<Type> lists = Arbitraries.integers().between(0, 3).flatMap(depth -> wrapped(base, depth, true));
        return Arbitraries.integers().between(0, 3).flatMap(depth -> wrapped(lists, depth, false));
    }

    private static Arbitrary<Type> wrapped(Arbitrary<Type> inner, int depth, boolean list) {
        Arbitrary<Type> type = inner;
        for (int i = 0; i < depth; i++) {
            type = type.map(element -> list ? new ListOf(element) : new ArrayOf(element));
        }
        return type;
    }

    @Provide
    Arbitrary<Typed> typed() {
        return types().flatMap(type -> values(type).map(value -> new Typed(type, value)));
    }

    private static Arbitrary<Value> values(Type type) {
        return switch (type) {
            case Scalar scalar -> scalars(scalar);
            case ArrayOf(var element) -> sequences(values(element));
            case ListOf(var element) -> sequences(values(element));
            case Structure structure ->
                switch (structure) {
                    case LIST_NODE -> sequences(scalars(Scalar.INT));
                    case TREE_NODE -> trees();
                    case GRAPH_NODE -> graphs();
                };
            case Type.Mixed _, Type.Nothing _ -> throw new IllegalArgumentException("no values of their own");
        };
    }

    private static Arbitrary<Value> sequences(Arbitrary<Value> elements) {
        return elements.list().ofMaxSize(5).map(Sequence::new);
    }

    private static Arbitrary<Value> scalars(Scalar scalar) {
        return switch (scalar) {
            case INT -> Arbitraries.integers().map(Whole::new);
            case SHORT -> Arbitraries.shorts().map(Whole::new);
            case BYTE -> Arbitraries.bytes().map(Whole::new);
            case LONG -> Arbitraries.longs().map(Whole::new);
            case DOUBLE ->
                Arbitraries.longs()
                        .map(Double::longBitsToDouble)
                        .edgeCases(edges -> edges.add(
                                0.0,
                                -0.0,
                                2.0,
                                Double.NaN,
                                Double.MIN_VALUE,
                                Double.MAX_VALUE,
                                Double.NEGATIVE_INFINITY))
                        .map(Real::new);
            case FLOAT -> Arbitraries.integers().map(Float::intBitsToFloat).map(f -> new Real(f));
            case BOOLEAN -> Arbitraries.of(true, false).map(Truth::new);
            case CHAR -> units().map(c -> new Text(String.valueOf(c)));
            case STRING ->
                Arbitraries.oneOf(
                                units().map(String::valueOf),
                                Arbitraries.strings().ascii().ofMaxLength(12),
                                Arbitraries.integers()
                                        .between(0x10000, 0x10FFFF)
                                        .map(Character::toString))
                        .list()
                        .ofMaxSize(4)
                        .map(parts -> String.join("", parts))
                        .map(Text::new);
        };
    }

    /** Every UTF-16 unit that is a character by itself; JSON in strict mode has no halves of pairs. */
    private static Arbitrary<Character> units() {
        return Arbitraries.oneOf(
                Arbitraries.chars().range('\0', '\uD7FF'), Arbitraries.chars().range('\uE000', '\uFFFF'));
    }

    /** Walks level order: each node asks for two children until the budget is spent. */
    private static Arbitrary<Value> trees() {
        return Arbitraries.integers().injectNull(0.3).list().ofMaxSize(12).map(entries -> {
            List<Value> items = new ArrayList<>();
            int nodes = 0;
            int last = 0;
            for (Integer entry : entries) {
                boolean room = items.isEmpty() || items.size() <= 2 * nodes;
                if (!room || (items.isEmpty() && entry == null)) {
                    break;
                }
                items.add(entry == null ? new Absent() : new Whole(entry));
                if (entry != null) {
                    nodes++;
                    last = items.size();
                }
            }
            return new Sequence(items.subList(0, last));
        });
    }

    private static Arbitrary<Value> graphs() {
        return Arbitraries.integers()
                .between(0, 5)
                .flatMap(n -> sequences(Arbitraries.integers()
                                .between(1, Math.max(1, n))
                                .map(i -> (Value) new Whole(i)))
                        .list()
                        .ofSize(n)
                        .map(Sequence::new));
    }
}
