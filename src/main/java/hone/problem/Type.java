package hone.problem;

/** A type that a parameter or a result may have, as the pack format lists them. */
public sealed interface Type {
    /** The name a person writes in Java, such as {@code int[]} or {@code List<List<Integer>>}. */
    String javaName();

    /** A single value. */
    enum Scalar implements Type {
        INT("int", "Integer"),
        SHORT("short", "Short"),
        BYTE("byte", "Byte"),
        LONG("long", "Long"),
        DOUBLE("double", "Double"),
        FLOAT("float", "Float"),
        BOOLEAN("boolean", "Boolean"),
        CHAR("char", "Character"),
        STRING("String", "String");

        private final String javaName;
        private final String boxedName;

        Scalar(String javaName, String boxedName) {
            this.javaName = javaName;
            this.boxedName = boxedName;
        }

        @Override
        public String javaName() {
            return javaName;
        }

        /** The name inside a {@code List}, such as {@code Integer}. */
        public String boxedName() {
            return boxedName;
        }
    }

    /** A linked structure of one of the helper classes in the default package. */
    enum Structure implements Type {
        LIST_NODE("ListNode"),
        TREE_NODE("TreeNode"),
        GRAPH_NODE("Node");

        private final String javaName;

        Structure(String javaName) {
            this.javaName = javaName;
        }

        @Override
        public String javaName() {
            return javaName;
        }
    }

    /** The result of a method that changes an argument instead. */
    enum Nothing implements Type {
        VOID;

        @Override
        public String javaName() {
            return "void";
        }
    }

    /** Values each of a type of its own, which something else tells: the calls of a class problem and what they return. */
    enum Mixed implements Type {
        PER_CALL;

        @Override
        public String javaName() {
            return "Object[]";
        }
    }

    /** A Java array, at most three deep. */
    record ArrayOf(Type element) implements Type {
        @Override
        public String javaName() {
            return element.javaName() + "[]";
        }
    }

    /** A {@code java.util.List}. */
    record ListOf(Type element) implements Type {
        @Override
        public String javaName() {
            return "List<" + (element instanceof Scalar scalar ? scalar.boxedName() : element.javaName()) + ">";
        }
    }
}
