package hone.problem;

import hone.problem.Signature.Parameter;
import hone.problem.Type.ArrayOf;
import hone.problem.Type.ListOf;
import hone.problem.Type.Nothing;
import hone.problem.Type.Scalar;
import hone.problem.Type.Structure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Reads the signature of a function problem. */
final class SignatureJson {
    private static final int MOST_PARAMETERS = 50;
    private static final int LONGEST_NAME = 100;
    /** Words that Java reserves as names of types alone. */
    private static final Set<String> NO_CLASS_NAMES = Set.of("var", "record", "yield", "sealed", "permits", "when");
    /** Names that stand for something else in a submission. */
    private static final Set<String> TAKEN = Set.of(
            "List",
            "String",
            "Object",
            "Integer",
            "Short",
            "Byte",
            "Long",
            "Double",
            "Float",
            "Boolean",
            "Character",
            "ListNode",
            "TreeNode",
            "Node",
            "Override",
            "System",
            "Math");

    private SignatureJson() {}

    static Signature.Function read(JsonFields fields) throws PackException {
        JsonNode classNode = fields.require("class", "the name of the class, such as \"Solution\"");
        String className = identifier(fields, classNode, "the name of a Java class");
        if (NO_CLASS_NAMES.contains(className) || TAKEN.contains(className)) {
            throw fields.fault(
                    classNode,
                    "expected a name for the class that Java or Hone does not use itself, found \"" + className + "\"");
        }
        JsonNode methodNode = fields.require("method", "the name of the method");
        String method = identifier(fields, methodNode, "the name of a Java method");
        List<Parameter> parameters = parameters(fields);
        JsonNode returnsNode = fields.require("returns", "a type, or \"void\" together with \"mutates\"");
        Type returns = type(fields, returnsNode, true);
        OptionalInt mutates = mutates(fields, parameters, returnsNode, returns);
        return new Signature.Function(className, method, parameters, returns, mutates);
    }

    private static List<Parameter> parameters(JsonFields fields) throws PackException {
        String expected = "an array of {\"name\", \"type\"}";
        JsonNode node = fields.require("parameters", expected);
        List<JsonNode> items = fields.array(node, expected);
        if (items.size() > MOST_PARAMETERS) {
            throw fields.fault(node, "expected at most " + MOST_PARAMETERS + " parameters, found " + items.size());
        }
        List<Parameter> parameters = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonNode item : items) {
            JsonFields parameter = fields.object(item);
            JsonNode nameNode = parameter.require("name", "the name of the parameter");
            String name = identifier(parameter, nameNode, "the name of a Java parameter");
            if (!names.add(name)) {
                throw parameter.fault(nameNode, "the name \"" + name + "\" is that of an earlier parameter");
            }
            Type type = type(parameter, parameter.require("type", "a type such as \"int[]\""), false);
            parameters.add(new Parameter(name, type));
        }
        return parameters;
    }

    private static OptionalInt mutates(
            JsonFields fields, List<Parameter> parameters, JsonNode returnsNode, Type returns) throws PackException {
        @Nullable JsonNode node = fields.get("mutates");
        if (!(returns instanceof Nothing)) {
            if (node != null) {
                throw fields.fault(
                        node, "\"mutates\" stands only beside \"returns\": \"void\", found " + returns.javaName());
            }
            return OptionalInt.empty();
        }
        if (node == null) {
            throw fields.fault(
                    returnsNode,
                    "\"returns\": \"void\" needs \"mutates\", the place of the parameter that is judged, from 0");
        }
        if (parameters.isEmpty()) {
            throw fields.fault(node, "\"mutates\" names a parameter, and there is none");
        }
        int index = (int) fields.integer(node, 0, parameters.size() - 1L);
        Parameter changed = parameters.get(index);
        return switch (changed.type()) {
            case ArrayOf _, ListOf _, Structure _ -> OptionalInt.of(index);
            case Scalar _, Nothing _ ->
                throw fields.fault(
                        node,
                        "expected a parameter that a method can change (an array, a List, ListNode, TreeNode or Node), found "
                                + changed.type().javaName() + " " + changed.name());
        };
    }

    private static Type type(JsonFields fields, JsonNode node, boolean result) throws PackException {
        if (!(node instanceof JsonNode.Text text)) {
            throw fields.unexpected(node, "a type such as \"int[]\"");
        }
        try {
            return result ? TypeParser.parseReturns(text.value()) : TypeParser.parse(text.value());
        } catch (PackException e) {
            throw fields.fault(node, e.fault().message());
        }
    }

    private static String identifier(JsonFields fields, JsonNode node, String expected) throws PackException {
        String name = node instanceof JsonNode.Text text ? text.value() : "";
        boolean sound = name.length() <= LONGEST_NAME
                && SourceVersion.isIdentifier(name)
                && name.chars().noneMatch(Character::isIdentifierIgnorable);
        if (!sound) {
            throw fields.unexpected(node, expected);
        }
        if (SourceVersion.isKeyword(name)) {
            throw fields.fault(node, "expected " + expected + ", found the keyword " + name);
        }
        return name;
    }
}
