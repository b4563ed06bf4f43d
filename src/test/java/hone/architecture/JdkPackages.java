package hone.architecture;

import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which packages a module of this JDK offers to everybody. */
final class JdkPackages {
    private JdkPackages() {}

    /** Packages by module. */
    static Map<String, Set<String>> exportedBy(String... modules) {
        Map<String, Set<String>> exported = new TreeMap<>();
        for (String module : modules) {
            exported.put(
                    module,
                    ModuleFinder.ofSystem().find(module).orElseThrow().descriptor().exports().stream()
                            .filter(exports -> !exports.isQualified())
                            .map(Exports::source)
                            .collect(toSet()));
        }
        return exported;
    }

    static boolean contains(Map<String, Set<String>> exported, JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return exported.values().stream().anyMatch(packages -> packages.contains(name));
    }
}
