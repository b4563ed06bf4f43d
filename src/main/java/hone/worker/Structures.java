package hone.worker;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds linked lists, trees and graphs of the submission's own node classes, which may be ours or ones it declares itself.
 * They are made by whichever of the usual constructors there is, and then filled field by field.
 */
final class Structures {
    private Structures() {}

    static @Nullable Object linkedList(ClassLoader loader, List<@Nullable Integer> values)
            throws ReflectiveOperationException {
        NodeClass nodes = new NodeClass(loader.loadClass("ListNode"));
        Field next = nodes.field("next");
        Object head = null;
        for (int i = values.size() - 1; i >= 0; i--) {
            Object node = nodes.make(values.get(i));
            next.set(node, head);
            head = node;
        }
        return head;
    }

    static @Nullable Object tree(ClassLoader loader, List<@Nullable Integer> levelOrder)
            throws ReflectiveOperationException {
        if (levelOrder.isEmpty() || levelOrder.getFirst() == null) {
            return null;
        }
        NodeClass nodes = new NodeClass(loader.loadClass("TreeNode"));
        Field[] children = {nodes.field("left"), nodes.field("right")};
        List<Object> made = new ArrayList<>();
        made.add(nodes.make(levelOrder.getFirst()));
        for (int i = 1; i < levelOrder.size(); i++) {
            Integer value = levelOrder.get(i);
            if (value != null) {
                Object child = nodes.make(value);
                children[(i - 1) % 2].set(made.get((i - 1) / 2), child);
                made.add(child);
            }
        }
        return made.getFirst();
    }

    static @Nullable Object graph(ClassLoader loader, List<List<@Nullable Integer>> neighbours)
            throws ReflectiveOperationException {
        if (neighbours.isEmpty()) {
            return null;
        }
        NodeClass nodes = new NodeClass(loader.loadClass("Node"));
        Field links = nodes.field("neighbors");
        List<Object> made = new ArrayList<>();
        for (int i = 1; i <= neighbours.size(); i++) {
            made.add(nodes.make(i));
        }
        for (int i = 0; i < made.size(); i++) {
            List<Object> linked = new ArrayList<>();
            for (Integer neighbour : neighbours.get(i)) {
                if (neighbour != null) {
                    linked.add(made.get(neighbour - 1));
                }
            }
            links.set(made.get(i), linked);
        }
        return made.getFirst();
    }

    /** A class of nodes: how to make one with a value. */
    private static final class NodeClass {
        private final Class<?> type;
        private final Constructor<?> constructor;
        private final @Nullable Object[] arguments;
        private final Field value;

        NodeClass(Class<?> type) throws ReflectiveOperationException {
            this.type = type;
            this.value = field("val");
            this.constructor = shortest(type);
            this.arguments = defaults(constructor.getParameterTypes());
        }

        Object make(@Nullable Integer number) throws ReflectiveOperationException {
            Object node = constructor.newInstance(arguments);
            value.set(node, number);
            return node;
        }

        Field field(String name) throws NoSuchFieldException {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        }

        private static Constructor<?> shortest(Class<?> type) {
            Constructor<?> best = type.getDeclaredConstructors()[0];
            for (Constructor<?> candidate : type.getDeclaredConstructors()) {
                if (candidate.getParameterCount() < best.getParameterCount()) {
                    best = candidate;
                }
            }
            best.setAccessible(true);
            return best;
        }

        private static @Nullable Object[] defaults(Class<?>[] types) {
            @Nullable Object[] values = new @Nullable Object[types.length];
            for (int i = 0; i < types.length; i++) {
                // An array's elements begin as their type's zero.
                values[i] = Array.get(Array.newInstance(types[i], 1), 0);
            }
            return values;
        }
    }
}
