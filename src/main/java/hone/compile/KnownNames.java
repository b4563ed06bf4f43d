package hone.compile;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names that could have been meant at a place of one source. */
final class KnownNames {
    private static final List<String> PRIMITIVES = List.copyOf(JaninoTraps.PRIMITIVES);

    private final ScannedSource source;
    private final JdkNames jdk;
    private final Declarations declarations;
    private final Set<String> types = new TreeSet<>(NodeTypes.names());
    /** Names that an error says do not exist: no help against another such error. */
    private final Set<String> unknown = new HashSet<>();

    KnownNames(ScannedSource source, JdkNames jdk, List<EcjProblem> problems) {
        this.source = source;
        this.jdk = jdk;
        this.declarations = Declarations.of(source);
        for (int i = 0; i < source.size(); i++) {
            if (Outline.declaresType(source, i)) {
                types.add(source.at(i + 1).text());
            }
        }
        for (EcjProblem problem : problems) {
            if (problem.id().startsWith("Undefined") || problem.id().startsWith("Unresolved")) {
                unknown.add(problem.argument(problem.id().equals("UndefinedMethod") ? 1 : 0));
            }
        }
    }

    JdkNames jdk() {
        return jdk;
    }

    /** A variable that can be seen from the token at {@code index}. */
    Optional<String> variable(String misspelt, int index) {
        Set<String> visible = new TreeSet<>();
        declarations.all().forEach((name, variables) -> {
            boolean seen = variables.stream().anyMatch(variable -> isVisible(variable.name(), index));
            if (seen && !unknown.contains(name)) {
                visible.add(name);
            }
        });
        return Nearest.to(misspelt, visible);
    }

    /** A type that can be named without an import, or a primitive one. */
    Optional<String> type(String misspelt) {
        Set<String> all = new TreeSet<>(jdk.implicitNames());
        all.addAll(types);
        all.addAll(PRIMITIVES);
        all.removeAll(unknown);
        return Nearest.to(misspelt, all);
    }

    /** A method of the type that ECJ calls {@code typeName}. */
    Optional<String> method(String misspelt, String typeName) {
        Set<String> names = new TreeSet<>();
        Optional<Class<?>> known = jdkType(typeName);
        known.ifPresent(
                type -> Arrays.stream(type.getMethods()).map(Method::getName).forEach(names::add));
        if (known.isEmpty()) {
            names.addAll(Overloads.methodNames(source));
            Arrays.stream(Object.class.getMethods()).map(Method::getName).forEach(names::add);
        }
        names.removeAll(unknown);
        return Nearest.to(misspelt, names);
    }

    /** A field of any type of the source, or of the JDK's type that stands before the dot. */
    Optional<String> field(String misspelt, int index) {
        Set<String> names = new TreeSet<>(declarations.all().keySet());
        for (int i = 0; i < source.size(); i++) {
            boolean constant = source.at(i).isWord() && (source.is(i - 1, "{") || source.is(i - 1, ","));
            if (constant && (source.is(i + 1, ",") || source.is(i + 1, "}") || source.is(i + 1, ";"))) {
                names.add(source.at(i).text());
            }
        }
        Token before = source.at(index - 2);
        if (source.is(index - 1, ".") && before.isWord()) {
            jdk.packageOf(before.text())
                    .flatMap(name -> jdkType(name + "." + before.text()))
                    .ifPresent(type -> {
                        names.clear();
                        Arrays.stream(type.getFields()).map(Field::getName).forEach(names::add);
                    });
        }
        names.removeAll(unknown);
        return Nearest.to(misspelt, names);
    }

    private static Optional<Class<?>> jdkType(String typeName) {
        int generic = typeName.indexOf('<');
        String name = generic < 0 ? typeName : typeName.substring(0, generic);
        while (name.startsWith("java.")) {
            try {
                return Optional.of(Class.forName(name, false, ClassLoader.getPlatformClassLoader()));
            } catch (ClassNotFoundException | LinkageError e) {
                // A nested type has a dollar where ECJ shows a dot.
                int dot = name.lastIndexOf('.');
                name = name.substring(0, dot) + "$" + name.substring(dot + 1);
                if (!Character.isUpperCase(name.charAt(name.lastIndexOf('.') + 1))) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private boolean isVisible(int declared, int used) {
        int bracket = source.enclosing(declared);
        if (!source.is(bracket, "(")) {
            return bracket < 0 || (bracket < used && used < closing(bracket));
        }
        int after = source.partner(bracket) + 1;
        while (source.at(after).isWord() || source.is(after, ",")) {
            after++;
        }
        if (source.is(after, "{")) {
            return bracket < used && used < closing(after);
        }
        int block = source.enclosing(bracket);
        return bracket < used && used < closing(block);
    }

    private int closing(int bracket) {
        int partner = source.partner(bracket);
        return partner < 0 ? source.size() : partner;
    }
}
