package hone.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileReader;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException;
import org.eclipse.jdt.internal.compiler.env.IModule;
import org.eclipse.jdt.internal.compiler.env.IModuleAwareNameEnvironment;
import org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer;
import org.jspecify.annotations.Nullable;

/**
 * The running JDK's types and modules as ECJ asks for them. What was read is kept, so one of these serves all compiles of
 * a process. It knows nothing but the JDK: the sources compiled together are known to ECJ itself. Not safe for use by
 * several threads.
 */
final class JdkTypes implements IModuleAwareNameEnvironment {
    private static final char[][] NO_NAMES = {};

    private final FileSystem image = FileSystems.getFileSystem(URI.create("jrt:/"));
    /** Modules that hold classes of a package, by the package's name with slashes. */
    private final Map<String, List<String>> modulesOf = new HashMap<>();
    /** The same for packages that hold other packages alone, such as {@code java}. */
    private final Map<String, Set<String>> modulesBelow = new HashMap<>();

    private final Map<String, Optional<ClassFileReader>> classes = new HashMap<>();
    private final Map<String, Optional<IModule>> modules = new HashMap<>();

    JdkTypes() {
        try (Stream<Path> found = Files.list(image.getPath("/modules"))) {
            for (Path module : found.toList()) {
                readPackages(module);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the JDK's class image cannot be read", e);
        }
    }

    private void readPackages(Path module) throws IOException {
        String moduleName = module.getFileName().toString();
        IModule declared = getModule(moduleName.toCharArray());
        if (declared == null) {
            return;
        }
        // Only what some module exports can be named by a source; the hundreds of internal packages stay out.
        for (IModule.IPackageExport export : declared.exports()) {
            if (export.isQualified()) {
                continue;
            }
            String name = new String(export.name()).replace('.', '/');
            modulesOf.computeIfAbsent(name, key -> new ArrayList<>()).add(moduleName);
            for (int end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
                modulesBelow
                        .computeIfAbsent(name.substring(0, end), key -> new HashSet<>())
                        .add(moduleName);
            }
        }
    }

    @Override
    public @Nullable NameEnvironmentAnswer findType(char[][] compoundName, char[] moduleName) {
        return find(join(compoundName), moduleName);
    }

    @Override
    public @Nullable NameEnvironmentAnswer findType(char[] typeName, char[][] packageName, char[] moduleName) {
        String packagePath = join(packageName);
        String name = new String(typeName);
        return find(packagePath.isEmpty() ? name : packagePath + "/" + name, moduleName);
    }

    private @Nullable NameEnvironmentAnswer find(String path, char[] moduleName) {
        LookupStrategy strategy = LookupStrategy.get(moduleName);
        int slash = path.lastIndexOf('/');
        if (slash < 0 || strategy == LookupStrategy.Unnamed) {
            return null;
        }
        String packagePath = path.substring(0, slash);
        String named = new String(moduleName);
        for (String module : modulesHolding(packagePath, strategy == LookupStrategy.Named ? named : null)) {
            Optional<ClassFileReader> found = classes.computeIfAbsent(module + "/" + path, key -> read(module, path));
            if (found.isPresent()) {
                // An answer belongs to one compile: ECJ writes that compile's own bindings into it.
                return new NameEnvironmentAnswer(found.get(), null, module.toCharArray());
            }
        }
        return null;
    }

    /** Modules with classes in a package that anybody may name; internal ones are looked for where ECJ names the module. */
    private Collection<String> modulesHolding(String packagePath, @Nullable String module) {
        List<String> exporting = modulesOf.getOrDefault(packagePath, List.of());
        return module == null ? exporting : List.of(module);
    }

    private Optional<ClassFileReader> read(String module, String path) {
        Path file = image.getPath("/modules", module, path + ".class");
        return Files.isRegularFile(file) ? Optional.of(parse(file)) : Optional.empty();
    }

    private static ClassFileReader parse(Path file) {
        try {
            return new ClassFileReader(Files.readAllBytes(file), file.toString().toCharArray(), true);
        } catch (ClassFormatException e) {
            throw new IllegalStateException("the JDK's class image is not readable by ECJ: " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException("the JDK's class image cannot be read", e);
        }
    }

    @Override
    public char @Nullable [][] getModulesDeclaringPackage(char[][] packageName, char[] moduleName) {
        String path = join(packageName);
        LookupStrategy strategy = LookupStrategy.get(moduleName);
        return switch (strategy) {
            case Named -> declares(path, new String(moduleName)) ? new char[][] {moduleName} : null;
            case Unnamed -> null;
            case Any, AnyNamed -> {
                Set<String> all = new HashSet<>(modulesOf.getOrDefault(path, List.of()));
                all.addAll(modulesBelow.getOrDefault(path, Set.of()));
                yield all.isEmpty() ? null : names(all);
            }
        };
    }

    private boolean declares(String path, String module) {
        return modulesOf.getOrDefault(path, List.of()).contains(module)
                || modulesBelow.getOrDefault(path, Set.of()).contains(module)
                || Files.isDirectory(image.getPath("/modules", module, path));
    }

    @Override
    public boolean hasCompilationUnit(char[][] packageName, char[] moduleName, boolean checkUnits) {
        String path = join(packageName);
        return switch (LookupStrategy.get(moduleName)) {
            case Named -> modulesOf.getOrDefault(path, List.of()).contains(new String(moduleName));
            case Unnamed -> false;
            case Any, AnyNamed -> modulesOf.containsKey(path);
        };
    }

    @Override
    public @Nullable IModule getModule(char[] moduleName) {
        return modules.computeIfAbsent(new String(moduleName), this::readModule).orElse(null);
    }

    private Optional<IModule> readModule(String name) {
        Path file = image.getPath("/modules", name, "module-info.class");
        return Files.isRegularFile(file) ? Optional.ofNullable(parse(file).getModuleDeclaration()) : Optional.empty();
    }

    @Override
    public char[][] getAllAutomaticModules() {
        return NO_NAMES;
    }

    @Override
    public char[][] listPackages(char[] moduleName) {
        String module = new String(moduleName);
        List<String> names = modulesOf.entrySet().stream()
                .filter(entry -> entry.getValue().contains(module))
                .map(entry -> entry.getKey().replace('/', '.'))
                .toList();
        return names(names);
    }

    @Override
    public void cleanup() {
        // What was read stays for the next compile.
    }

    /** Packages that anybody may import from {@code java.*}, by name, each with a module that has it. */
    Map<String, String> standardPackages() {
        Map<String, String> packages = new TreeMap<>();
        modulesOf.forEach((path, holders) -> {
            if (path.startsWith("java/")) {
                packages.put(path, holders.getFirst());
            }
        });
        return packages;
    }

    /** Simple names of the classes that stand in a package, public or not, nested ones left out. */
    List<String> simpleNames(String packagePath, String module) {
        try (Stream<Path> files = Files.list(image.getPath("/modules", module, packagePath))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && name.indexOf('$') < 0)
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the JDK's class image cannot be read", e);
        }
    }

    private static char[][] names(Collection<String> names) {
        return names.stream().map(String::toCharArray).toArray(char[][]::new);
    }

    private static String join(char @Nullable [][] parts) {
        if (parts == null) {
            return "";
        }
        StringBuilder joined = new StringBuilder();
        for (char[] part : parts) {
            joined.append(joined.isEmpty() ? "" : "/").append(part);
        }
        return joined.toString();
    }
}
