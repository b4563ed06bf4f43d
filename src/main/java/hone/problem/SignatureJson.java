package hone.problem;

import hone.problem.Signature.Parameter;
import hone.problem.Type.ArrayOf;
import hone.problem.Type.ListOf;
import hone.problem.Type.Mixed;
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

/** Reads what a submission has to offer, for each kind of problem. */
final class SignatureJson {
    private static final int MOST_PARAMETERS = 50;
    private static final int MOST_METHODS = 50;
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

    static Signature.Program program(JsonFields fields) throws PackException {
        return new Signature.Program(className(fields, "Main"));
    }

    static Signature.Operations operations(JsonFields fields) throws PackException {
        String className = className(fields, "LruCache");
        List<Parameter> constructor = fields.get("constructor") == null ? List.of() : parameters(fields, "constructor");
        String expected = "an array of {\"name\", \"parameters\", \"returns\"}";
        JsonNode node = fields.require("methods", expected);
        List<JsonNode> items = fields.array(node, expected);
        if (items.isEmpty() || items.size() > MOST_METHODS) {
            throw fields.fault(node, "expected 1 to " + MOST_METHODS + " methods, found " + items.size());
        }
        List<Signature.Method> methods = new ArrayList<>();
        Set<String> names = new HashSet<>(Set.of(className));
        for (JsonNode item : items) {
            JsonFields method = fields.object(item);
            JsonNode nameNode = method.require("name", "the name of the method");
            String name = identifier(method, nameNode, "the name of a Java method");
            if (!names.add(name)) {
                throw method.fault(nameNode, "the name \"" + name + "\" is that of the class or of an earlier method");
            }
            Type returns = type(method, method.require("returns", "a type, or \"void\""), true);
            methods.add(new Signature.Method(name, parameters(method, "parameters"), returns));
        }
        return new Signature.Operations(className, constructor, methods);
    }

    static Signature.Function function(JsonFields fields) throws PackException {
        String className = className(fields, "Solution");
        JsonNode methodNode = fields.require("method", "the name of the method");
        String method = identifier(fields, methodNode, "the name of a Java method");
        List<Parameter> parameters = parameters(fields, "parameters");
        JsonNode returnsNode = fields.require("returns", "a type, or \"void\" together with \"mutates\"");
        Type returns = type(fields, returnsNode, true);
        OptionalInt mutates = mutates(fields, parameters, returnsNode, returns);
        return new Signature.Function(className, method, parameters, returns, mutates);
    }

    private static String className(JsonFields fields, String usual) throws PackException {
        JsonNode node = fields.require("class", "the name of the class, such as \"" + usual + "\"");
        String name = identifier(fields, node, "the name of a Java class");
        if (NO_CLASS_NAMES.contains(name) || TAKEN.contains(name)) {
            throw fields.fault(
                    node,
                    "expected a name for the class that Java or Hone does not use itself, found \"" + name + "\"");
        }
        return name;
    }

    private static List<Parameter> parameters(JsonFields fields, String key) throws PackException {
        String expected = "an array of {\"name\", \"type\"}";
        JsonNode node = fields.require(key, expected);
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
            case Scalar _, Mixed _, Nothing _ ->
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
