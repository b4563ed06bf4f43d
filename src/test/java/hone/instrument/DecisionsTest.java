package hone.instrument;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.attribute.InnerClassesAttribute;
import java.lang.reflect.AccessFlag;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/**
 * Every public class of the packages from which anything is allowed, with what was decided about it, so that whoever
 * changes the list or takes a newer JDK sees what that does. Written for JDK 25; a newer one has more classes, all denied.
 */
class DecisionsTest {
    private static final FileSystem JDK = FileSystems.getFileSystem(URI.create("jrt:/"));

    private final Admitted admitted = Admitted.read(Profile.PLAIN);

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25, max = JRE.JAVA_25)
    void everyClassIsDecided() throws IOException {
        List<String> decisions = decisions();
        Path written = Files.createDirectories(Path.of("target")).resolve("decisions.txt");
        Files.write(written, decisions);

        assertThat(decisions)
                .as("after a look at each difference, copy %s over the expected file", written)
                .containsExactlyElementsOf(expected());
    }

    @Test
    void everyListedClassExists() {
        assertThat(admitted.classes()).hasSizeGreaterThan(500).allMatch(name -> Files.exists(classFile(name)));
    }

    private List<String> decisions() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String packageName : packages()) {
            lines.add("[" + packageName + "]");
            try (Stream<Path> files = Files.list(JDK.getPath("/modules/java.base/" + packageName.replace('.', '/')))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".class"))
                        .sorted()
                        .toList()) {
                    ClassModel model = ClassFile.of().parse(file);
                    String name = model.thisClass().asInternalName().replace('/', '.');
                    if (isPublic(name)) {
                        lines.add(name.substring(packageName.length() + 1) + ": " + decision(name, model));
                    }
                }
            }
        }
        return lines;
    }

    private Set<String> packages() {
        return admitted.classes()
                .map(name -> name.substring(0, name.lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Public itself, and so is everything that it is nested in. */
    private static boolean isPublic(String name) throws IOException {
        for (int end = name.length(); end > 0; end = name.lastIndexOf('$', end - 1)) {
            if (name.endsWith("package-info") || !isPublicAlone(name.substring(0, end))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPublicAlone(String name) throws IOException {
        ClassModel model = ClassFile.of().parse(classFile(name));
        return model.elementStream()
                .filter(InnerClassesAttribute.class::isInstance)
                .flatMap(e -> ((InnerClassesAttribute) e).classes().stream())
                .filter(inner -> inner.innerClass().equals(model.thisClass()))
                .map(inner -> inner.has(AccessFlag.PUBLIC) || inner.has(AccessFlag.PROTECTED))
                .findFirst()
                .orElse(model.flags().has(AccessFlag.PUBLIC));
    }

    private static Path classFile(String name) {
        return JDK.getPath("/modules/java.base/" + name.replace('.', '/') + ".class");
    }

    private String decision(String name, ClassModel model) {
        if (!admitted.allowsType(name)) {
            return "no";
        }
        Set<String> allowed = new TreeSet<>();
        Set<String> denied = new TreeSet<>();
        model.methods().stream()
                .filter(m -> m.flags().has(AccessFlag.PUBLIC) || m.flags().has(AccessFlag.PROTECTED))
                .filter(m -> !m.flags().has(AccessFlag.SYNTHETIC))
                .forEach(m ->
                        sort(name, m.methodName().stringValue(), m.methodType().stringValue(), allowed, denied));
        model.fields().stream()
                .filter(f -> f.flags().has(AccessFlag.PUBLIC) || f.flags().has(AccessFlag.PROTECTED))
                .forEach(f ->
                        sort(name, f.fieldName().stringValue(), f.fieldType().stringValue(), allowed, denied));
        if (denied.isEmpty()) {
            return "all " + allowed.size();
        }
        return allowed.size() < denied.size() ? "only " + allowed : "all but " + denied;
    }

    private void sort(String owner, String name, String type, Set<String> allowed, Set<String> denied) {
        (admitted.refuse(owner, name, type).isEmpty() ? allowed : denied)
                .add(name + (type.startsWith("(") ? type : ""));
    }

    private static List<String> expected() throws IOException {
        try (InputStream in = DecisionsTest.class.getResourceAsStream("decisions.txt")) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        }
    }
}
