package hone.problem;

import hone.problem.Type.ArrayOf;
import hone.problem.Type.ListOf;
import hone.problem.Type.Mixed;
import hone.problem.Type.Nothing;
import hone.problem.Type.Scalar;
import hone.problem.Type.Structure;
import java.util.EnumSet;
import java.util.Set;

/**
 * The source that a person starts with; it compiles.
 *
 * @param caret where typing starts, an offset into {@code text} in UTF-16 units
 */
public record Stub(String text, int caret) {
    private static final String INDENT = "    ";

    /** The stub of a problem. */
    public static Stub of(Signature signature) {
        return switch (signature) {
            case Signature.Function function -> of(function);
            case Signature.Operations operations -> of(operations);
            case Signature.Program program -> of(program);
        };
    }

    /** A class with its constructor and empty methods. */
    private static Stub of(Signature.Operations operations) {
        StringBuilder out = new StringBuilder();
        Set<Structure> structures = EnumSet.noneOf(Structure.class);
        operations.types().forEach(type -> collect(type, structures));
        comments(structures, out);
        out.append("class ").append(operations.className()).append(" {\n");
        out.append(INDENT)
                .append("public ")
                .append(operations.constructorHead())
                .append(" {\n");
        out.append(INDENT.repeat(2));
        int caret = out.length();
        out.append('\n').append(INDENT).append("}\n");
        for (Signature.Method method : operations.methods()) {
            String result = result(method.returns());
            out.append('\n')
                    .append(INDENT)
                    .append("public ")
                    .append(method.head())
                    .append(" {\n");
            out.append(INDENT.repeat(2))
                    .append(result)
                    .append('\n')
                    .append(INDENT)
                    .append("}\n");
        }
        return new Stub(out.append("}\n").toString(), caret);
    }

    private static void comments(Set<Structure> structures, StringBuilder out) {
        for (Structure structure : structures) {
            comment(structure)
                    .lines()
                    .forEach(line -> out.append("// ").append(line).append('\n'));
            out.append('\n');
        }
    }

    /** A program that can read its input, with an empty place for the rest. */
    private static Stub of(Signature.Program program) {
        String head = "class " + program.className() + " {\n" + INDENT + "public " + program.head() + " {\n"
                + INDENT.repeat(2) + "Scanner in = new Scanner(System.in);\n" + INDENT.repeat(2);
        return new Stub(head + "\n" + INDENT + "}\n}\n", head.length());
    }

    /** A function: helper types that it mentions as comments, then the class with an empty method. */
    private static Stub of(Signature.Function signature) {
        StringBuilder out = new StringBuilder();
        Set<Structure> structures = EnumSet.noneOf(Structure.class);
        signature.types().forEach(type -> collect(type, structures));
        comments(structures, out);
        out.append("class ").append(signature.className()).append(" {\n");
        out.append(INDENT).append("public ").append(signature.head()).append(" {\n");
        out.append(INDENT.repeat(2));
        int caret = out.length();
        out.append('\n');
        String result = result(signature.returns());
        if (!result.isEmpty()) {
            out.append(INDENT.repeat(2)).append(result).append('\n');
        }
        out.append(INDENT).append("}\n}\n");
        return new Stub(out.toString(), caret);
    }

    /** Whether a source says no more than the stub, or nothing at all; white space and comments do not count. */
    public static boolean isUntouched(String source, Stub stub) {
        String written = SourceSkeleton.of(source);
        return written.isEmpty() || written.equals(SourceSkeleton.of(stub.text()));
    }

    private static void collect(Type type, Set<Structure> structures) {
        switch (type) {
            case Structure structure -> structures.add(structure);
            case ArrayOf(var element) -> collect(element, structures);
            case ListOf(var element) -> collect(element, structures);
            case Scalar _, Mixed _, Nothing _ -> {}
        }
    }

    private static String result(Type returns) {
        return switch (returns) {
            case Nothing _ -> "";
            case Scalar scalar ->
                switch (scalar) {
                    case INT, SHORT, BYTE, LONG, DOUBLE, FLOAT -> "return 0;";
                    case BOOLEAN -> "return false;";
                    case CHAR -> "return ' ';";
                    case STRING -> "return \"\";";
                };
            case ArrayOf _, ListOf _, Structure _, Mixed _ -> "return null;";
        };
    }

    private static String comment(Structure structure) {
        return switch (structure) {
            case LIST_NODE -> """
                class ListNode {
                    int val;
                    ListNode next;
                    ListNode() {}
                    ListNode(int val) { this.val = val; }
                    ListNode(int val, ListNode next) { this.val = val; this.next = next; }
                }
                """;
            case TREE_NODE -> """
                class TreeNode {
                    int val;
                    TreeNode left;
                    TreeNode right;
                    TreeNode() {}
                    TreeNode(int val) { this.val = val; }
                    TreeNode(int val, TreeNode left, TreeNode right) {
                        this.val = val; this.left = left; this.right = right;
                    }
                }
                """;
            case GRAPH_NODE -> """
                class Node {
                    int val;
                    List<Node> neighbors;
                    Node() { this(0); }
                    Node(int val) { this(val, new ArrayList<>()); }
                    Node(int val, List<Node> neighbors) { this.val = val; this.neighbors = neighbors; }
                }
                """;
        };
    }
}
