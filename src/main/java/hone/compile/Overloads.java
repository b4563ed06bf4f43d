package hone.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Methods of one name between which Janino may choose wrongly: it prefers a variable number of arguments to boxing, and
 * takes what comes out of a generic class for an {@code Object}.
 */
final class Overloads {
    private static final Set<String> NO_TYPES =
            Set.of("return", "new", "else", "throw", "case", "do", "yield", "assert", "instanceof");
    private static final Set<String> TYPE_SYMBOLS = Set.of(".", "<", ">", "[", "]", ",", "?", "&", "...", "@");

    private record Method(int index, String name, int body, List<String> parameters) {
        boolean variable() {
            return !parameters.isEmpty() && parameters.getLast().contains("...");
        }
    }

    private final ScannedSource source;

    private Overloads(ScannedSource source) {
        this.source = source;
    }

    static Optional<JaninoTraps.Trap> find(ScannedSource source) {
        return new Overloads(source).find();
    }

    /** The names of all methods and constructors that the source declares. */
    static Set<String> methodNames(ScannedSource source) {
        return new Overloads(source).methods().stream().map(Method::name).collect(Collectors.toSet());
    }

    private Optional<JaninoTraps.Trap> find() {
        Map<String, List<Method>> byName = new HashMap<>();
        // Where a class extends another one, what stands in both overloads too.
        boolean inherits = source.tokens().stream().anyMatch(token -> token.is("extends") || token.is("implements"));
        for (Method method : methods()) {
            String key = method.name() + (inherits ? "" : "@" + method.body());
            byName.computeIfAbsent(key, name -> new ArrayList<>()).add(method);
        }
        return byName.values().stream()
                .filter(Overloads::doubtful)
                .map(List::getLast)
                .map(method -> new JaninoTraps.Trap(method.index(), "overloads like those of `" + method.name() + "`"))
                .min((a, b) -> Integer.compare(a.index(), b.index()));
    }

    private static boolean doubtful(List<Method> methods) {
        if (methods.size() < 2) {
            return false;
        }
        if (methods.stream().anyMatch(Method::variable)) {
            return true;
        }
        Map<String, String> seen = new HashMap<>();
        for (Method method : methods) {
            for (int i = 0; i < method.parameters().size(); i++) {
                String type = method.parameters().get(i);
                if (!JaninoTraps.PRIMITIVES.contains(type)) {
                    String other = seen.putIfAbsent(method.parameters().size() + "/" + i, type);
                    if (other != null && !other.equals(type)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private List<Method> methods() {
        List<Method> methods = new ArrayList<>();
        Set<Integer> open = new HashSet<>();
        List<Integer> braces = new ArrayList<>(List.of(-1));
        for (int i = 0; i < source.size(); i++) {
            if (source.is(i, "{")) {
                braces.add(i);
                open.add(i);
            } else if (source.is(i, "}") && open.remove(source.partner(i))) {
                braces.removeLast();
            } else if (source.is(i, "(") && source.partner(i) > i && looksDeclared(i)) {
                List<String> types = parameterTypes(i + 1, source.partner(i));
                if (types != null) {
                    methods.add(new Method(i - 1, source.at(i - 1).text(), braces.getLast(), types));
                }
            }
        }
        return methods;
    }

    private boolean looksDeclared(int open) {
        Token before = source.at(open - 2);
        boolean typed = (before.isWord() && !NO_TYPES.contains(before.text())) || before.is("]") || before.is(">");
        int after = source.partner(open) + 1;
        boolean body = source.is(after, "{") || source.is(after, "throws") || source.is(after, ";");
        boolean constructor = source.is(after, "{") && !before.is("new") && !before.is(".");
        return source.at(open - 1).isWord() && body && (typed || constructor);
    }

    /** The types of the parameters between two parentheses, or null where those are no parameters. */
    private @Nullable List<String> parameterTypes(int from, int to) {
        List<String> types = new ArrayList<>();
        int start = from;
        int angles = 0;
        for (int i = from; i <= to; i++) {
            angles += source.is(i, "<") ? 1 : source.is(i, ">") ? -1 : 0;
            boolean ends = i == to ? i > from : source.is(i, ",") && angles == 0;
            if (ends) {
                String type = parameterType(start, i);
                if (type == null) {
                    return null;
                }
                types.add(type);
                start = i + 1;
            }
        }
        return types;
    }

    private @Nullable String parameterType(int from, int to) {
        int name = to - 1;
        StringBuilder type = new StringBuilder();
        while (source.is(name, "]") && source.is(name - 1, "[")) {
            type.append("[]");
            name -= 2;
        }
        for (int i = name - 1; i >= from; i--) {
            Token token = source.at(i);
            if (!token.isWord() && !TYPE_SYMBOLS.contains(token.text())) {
                return null;
            }
            if (!token.is("final")) {
                type.insert(0, token.text());
            }
        }
        return source.at(name).isWord() && name > from ? type.toString() : null;
    }
}
