package hone.instrument;

import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names as class files write them, and as people and this package write them. */
final class Names {
    static final String CONSTRUCTOR = "<init>";

    private static final Pattern CLASS_IN_DESCRIPTOR = Pattern.compile("L([^;]+);");

    private Names() {}

    /** Binary name of a class, or of the elements of an array; empty for arrays of primitives. */
    static Optional<String> binary(ClassEntry entry) {
        String internal = entry.asInternalName();
        return internal.startsWith("[") ? classesIn(internal).findFirst() : Optional.of(internal.replace('/', '.'));
    }

    /** Binary name of a class or interface. */
    static String ofDescriptor(ClassDesc type) {
        String descriptor = type.descriptorString();
        return descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
    }

    static boolean isArray(ClassEntry entry) {
        return entry.asInternalName().startsWith("[");
    }

    /** Binary names of all classes in a descriptor, arrays by their elements. */
    static Stream<String> classesIn(String descriptor) {
        return CLASS_IN_DESCRIPTOR
                .matcher(descriptor)
                .results()
                .map((MatchResult result) -> result.group(1).replace('/', '.'));
    }

    /** Without the package and with dots between nested classes: {@code Map.Entry}. */
    static String simple(String binaryName) {
        return binaryName.substring(binaryName.lastIndexOf('.') + 1).replace('$', '.');
    }
}
