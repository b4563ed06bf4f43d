package hone.compile;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer;
import org.jspecify.annotations.Nullable;

/** Which public types of the JDK's {@code java.*} packages have a given simple name; read when first asked. */
final class JdkNames {
    private final JdkTypes types;
    private @Nullable Map<String, List<String>> packagesByName;

    JdkNames(JdkTypes types) {
        this.types = types;
    }

    /** The package of the type that someone who says {@code simpleName} most likely means, if there is one. */
    Optional<String> packageOf(String simpleName) {
        return index().getOrDefault(simpleName, List.of()).stream()
                .filter(name -> isPublic(name, simpleName))
                .findFirst()
                .map(path -> path.replace('/', '.'));
    }

    /** Simple names of the types that need no import, and a few more. */
    Set<String> implicitNames() {
        Set<String> names = new TreeSet<>();
        index().forEach((name, packages) -> {
            if (packages.stream().anyMatch(path -> UnitText.isImplicit(path.replace('/', '.')))) {
                names.add(name);
            }
        });
        return names;
    }

    /** The full name of the type of a package whose simple name is closest. */
    Optional<String> inPackage(String packageName, String simpleName) {
        String path = packageName.replace('.', '/');
        String module = types.standardPackages().get(path);
        return module == null
                ? Optional.empty()
                : Nearest.to(simpleName, types.simpleNames(path, module)).map(name -> packageName + "." + name);
    }

    /** The package whose name is closest. */
    Optional<String> nearestPackage(String packageName) {
        List<String> names = types.standardPackages().keySet().stream()
                .map(path -> path.replace('/', '.'))
                .toList();
        return Nearest.to(packageName, names);
    }

    private boolean isPublic(String path, String simpleName) {
        char[][] parts =
                List.of(path.split("/")).stream().map(String::toCharArray).toArray(char[][]::new);
        NameEnvironmentAnswer answer = types.findType(
                simpleName.toCharArray(),
                parts,
                types.standardPackages().getOrDefault(path, "").toCharArray());
        return answer != null && Modifier.isPublic(answer.getBinaryType().getModifiers());
    }

    private Map<String, List<String>> index() {
        Map<String, List<String>> known = packagesByName;
        if (known == null) {
            Map<String, List<String>> read = new HashMap<>();
            // java.base first, and of its packages those with the shortest names: what a learner means by a name.
            List<Map.Entry<String, String>> packages =
                    new ArrayList<>(types.standardPackages().entrySet());
            packages.sort((a, b) -> Integer.compare(rank(a), rank(b)));
            packages.forEach(entry -> types.simpleNames(entry.getKey(), entry.getValue())
                    .forEach(name ->
                            read.computeIfAbsent(name, key -> new ArrayList<>()).add(entry.getKey())));
            packagesByName = read;
            known = read;
        }
        return known;
    }

    private static int rank(Map.Entry<String, String> entry) {
        boolean base = entry.getValue().equals("java.base");
        boolean util = entry.getKey().startsWith("java/util");
        return (base ? 0 : 2000) + (util ? 0 : 1000) + entry.getKey().length();
    }
}
