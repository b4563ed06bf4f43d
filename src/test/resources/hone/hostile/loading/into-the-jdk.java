// expect: DENIED; without: RTE|AC
// Defines a class in a package of the JDK's, by its own loader and by a lookup.
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.invoke.MethodHandles;

class Solution extends ClassLoader {
    long total(int[] numbers) {
        byte[] bytes = ClassFile.of().build(ClassDesc.of("java.lang.Ghost"), type -> {});
        try {
            defineClass("java.lang.Ghost", bytes, 0, bytes.length);
            return -1;
        } catch (SecurityException | LinkageError e) {
            // the next way
        }
        try {
            MethodHandles.privateLookupIn(Object.class, MethodHandles.lookup()).defineClass(bytes);
            return -2;
        } catch (IllegalAccessException | LinkageError e) {
            return Arrays.stream(numbers).asLongStream().sum();
        }
    }
}
