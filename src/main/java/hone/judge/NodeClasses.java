package hone.judge;

import hone.compile.ClassFiles;
import hone.problem.Type;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks the node classes that a submission declares itself: the judge builds lists, trees and graphs of them, so they
 * need the usual fields. Our own ones always pass.
 */
final class NodeClasses {
    private static final List<String> NUMBERS =
            List.of("I", "Ljava/lang/Integer;", "Ljava/lang/Number;", "Ljava/lang/Object;");
    private static final List<String> LISTS =
            List.of("Ljava/util/List;", "Ljava/util/ArrayList;", "Ljava/util/Collection;", "Ljava/lang/Iterable;");

    private NodeClasses() {}

    /** Empty if the class can be used, else why not and what is needed, in words. */
    static Optional<String> wrong(ClassFiles classes, Type.Structure structure) {
        byte[] bytes = classes.byName().get(structure.javaName());
        if (bytes == null) {
            return Optional.empty();
        }
        ClassModel node = ClassFile.of().parse(bytes);
        String name = structure.javaName();
        if ((node.flags().flagsMask() & (ClassFile.ACC_ABSTRACT | ClassFile.ACC_INTERFACE | ClassFile.ACC_ENUM)) != 0
                || node.superclass()
                        .filter(s -> s.asInternalName().equals("java/lang/Record"))
                        .isPresent()) {
            return Optional.of(
                    name + " has to be an ordinary class, as its fields are filled one by one. " + usual(structure));
        }
        return needed(structure).entrySet().stream()
                .filter(field -> node.fields().stream().noneMatch(f -> fits(f, field.getKey(), field.getValue())))
                .findFirst()
                .map(field ->
                        name + " has no field " + field.getKey() + " that the judge can fill. " + usual(structure));
    }

    private static boolean fits(FieldModel field, String name, List<String> types) {
        return field.fieldName().equalsString(name)
                && types.contains(field.fieldType().stringValue())
                && (field.flags().flagsMask() & ClassFile.ACC_STATIC) == 0;
    }

    private static Map<String, List<String>> needed(Type.Structure structure) {
        List<String> self = List.of("L" + structure.javaName() + ";");
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("val", NUMBERS);
        switch (structure) {
            case LIST_NODE -> fields.put("next", self);
            case TREE_NODE -> {
                fields.put("left", self);
                fields.put("right", self);
            }
            case GRAPH_NODE -> fields.put("neighbors", LISTS);
        }
        return fields;
    }

    private static String usual(Type.Structure structure) {
        String fields = switch (structure) {
            case LIST_NODE -> "int val and ListNode next";
            case TREE_NODE -> "int val, TreeNode left and TreeNode right";
            case GRAPH_NODE -> "int val and List<Node> neighbors";
        };
        return "It needs the fields " + fields + "; leave the class out, and the usual one is there.";
    }
}
