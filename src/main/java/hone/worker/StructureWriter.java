package hone.worker;

import hone.wire.BodyWriter;
import hone.wire.Shape;
import hone.wire.ValueTag;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Encodes linked lists, trees and graphs; a list or tree that meets itself is an odd result, not an endless one. */
final class StructureWriter {
    /** A graph's nodes are numbered from 1, so a larger number than this cannot be honest. */
    private static final int MAX_NODES = 1_000_000;

    private final BodyWriter out;

    StructureWriter(BodyWriter out) {
        this.out = out;
    }

    void write(Shape.Plain shape, @Nullable Object first) throws OddResultException, ReflectiveOperationException {
        if (first == null) {
            out.writeByte(ValueTag.SEQUENCE);
            out.writeCount(0);
            return;
        }
        switch (shape) {
            case LINKED_LIST -> writeList(first);
            case BINARY_TREE -> writeTree(first);
            default -> writeGraph(first);
        }
    }

    private void writeList(Object first) throws OddResultException, ReflectiveOperationException {
        Field value = field(first, "val");
        Field next = field(first, "next");
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<@Nullable Integer> values = new ArrayList<>();
        for (Object node = first; node != null; node = next.get(node)) {
            if (!seen.add(node)) {
                throw new OddResultException("the returned list has a cycle after " + values.size() + " nodes");
            }
            out.checkRoom(values.size());
            values.add(number(value, node));
        }
        writeNumbers(values);
    }

    private void writeTree(Object root) throws OddResultException, ReflectiveOperationException {
        Field value = field(root, "val");
        Field[] children = {field(root, "left"), field(root, "right")};
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        ArrayDeque<Object> waiting = new ArrayDeque<>();
        List<@Nullable Integer> levelOrder = new ArrayList<>();
        seen.add(root);
        waiting.add(root);
        levelOrder.add(number(value, root));
        int length = 1;
        for (Object node = waiting.poll(); node != null; node = waiting.poll()) {
            for (Field side : children) {
                Object child = side.get(node);
                if (child == null) {
                    levelOrder.add(null);
                    continue;
                }
                if (!seen.add(child)) {
                    throw new OddResultException("the returned tree reaches one node twice");
                }
                out.checkRoom(levelOrder.size());
                levelOrder.add(number(value, child));
                length = levelOrder.size();
                waiting.add(child);
            }
        }
        writeNumbers(levelOrder.subList(0, length));
    }

    private void writeGraph(Object first) throws OddResultException, ReflectiveOperationException {
        Field value = field(first, "val");
        Field links = field(first, "neighbors");
        TreeMap<Integer, List<@Nullable Integer>> byNumber = new TreeMap<>();
        IdentityHashMap<Object, Integer> seen = new IdentityHashMap<>();
        ArrayDeque<Object> waiting = new ArrayDeque<>();
        int number = note(first, value, seen, byNumber, waiting);
        if (number != 1) {
            throw new OddResultException(
                    "the returned node has the value " + number + ", but a graph is passed by its node 1");
        }
        for (Object node = waiting.poll(); node != null; node = waiting.poll()) {
            // Its number as it was first seen: to walk along its neighbours may run code that changes it.
            int own = seen.getOrDefault(node, 0);
            List<@Nullable Integer> numbers = byNumber.computeIfAbsent(own, _ -> new ArrayList<>());
            Object neighbours = links.get(node);
            if (neighbours == null) {
                continue;
            }
            if (!(neighbours instanceof Iterable<?> iterable)) {
                throw new OddResultException("a node's neighbors are not a List");
            }
            for (Object neighbour : iterable) {
                if (neighbour == null) {
                    throw new OddResultException("null stands among the neighbors of node " + own);
                }
                out.checkRoom(numbers.size());
                numbers.add(note(neighbour, value, seen, byNumber, waiting));
            }
        }
        int nodes = byNumber.lastKey();
        out.writeByte(ValueTag.SEQUENCE);
        out.writeCount(nodes);
        for (int i = 1; i <= nodes; i++) {
            writeNumbers(byNumber.getOrDefault(i, List.of()));
        }
    }

    /** Meets a node and gives its number: two nodes may not share one, or their links would be mixed up. */
    private static int note(
            Object node,
            Field value,
            IdentityHashMap<Object, Integer> seen,
            TreeMap<Integer, List<@Nullable Integer>> byNumber,
            ArrayDeque<Object> waiting)
            throws OddResultException, ReflectiveOperationException {
        Integer known = seen.get(node);
        if (known != null) {
            return known;
        }
        int number = number(value, node);
        if (number < 1 || number > MAX_NODES) {
            throw new OddResultException("a node of the returned graph has the value " + number);
        }
        if (byNumber.putIfAbsent(number, new ArrayList<>()) != null) {
            throw new OddResultException("two nodes of the returned graph have the value " + number);
        }
        seen.put(node, number);
        waiting.add(node);
        return number;
    }

    private void writeNumbers(List<@Nullable Integer> numbers) {
        out.writeByte(ValueTag.SEQUENCE);
        out.writeCount(numbers.size());
        for (Integer number : numbers) {
            if (number == null) {
                out.writeByte(ValueTag.ABSENT);
            } else {
                out.writeByte(ValueTag.WHOLE);
                out.writeWhole(number);
            }
        }
    }

    private static int number(Field value, Object node) throws OddResultException, ReflectiveOperationException {
        if (!value.getDeclaringClass().isInstance(node)) {
            // A list of nodes may hold anything, as the compiler only warns of that.
            throw new OddResultException("something stands among the nodes that is none");
        }
        Object number = value.get(node);
        if (number instanceof Integer whole) {
            return whole;
        }
        throw new OddResultException("a node's val is not an int");
    }

    /** The field as the node class itself declares it, whatever a subclass adds under the same name. */
    private static Field field(Object node, String name) throws OddResultException {
        Field found = null;
        for (Class<?> owner = node.getClass(); owner != null; owner = owner.getSuperclass()) {
            for (Field field : owner.getDeclaredFields()) {
                found = field.getName().equals(name) ? field : found;
            }
        }
        if (found == null) {
            throw new OddResultException("a node has no field " + name);
        }
        found.setAccessible(true);
        return found;
    }
}
