package hone.instrument;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.reflect.AccessFlag;
import java.util.Map;

/**
 * Whether classes may keep something in themselves from one call to the next. Where they cannot, they need not be loaded
 * anew for every case.
 */
public final class StaticState {
    private StaticState() {}

    /**
     * Whether some class has a static field other than a constant of the source text, or a static initialiser, which may fail
     * the first time and not the second. Classes that cannot be read count as having one.
     */
    public static boolean isIn(Map<String, byte[]> classes) {
        try {
            return classes.values().stream()
                    .anyMatch(code -> hasState(ClassFile.of().parse(code)));
        } catch (IllegalArgumentException unreadable) {
            return true;
        }
    }

    private static boolean hasState(ClassModel model) {
        return model.methods().stream().anyMatch(method -> method.methodName().equalsString("<clinit>"))
                || model.fields().stream().anyMatch(StaticState::isState);
    }

    private static boolean isState(FieldModel field) {
        boolean constant = field.flags().has(AccessFlag.FINAL)
                && field.findAttribute(Attributes.constantValue()).isPresent();
        return field.flags().has(AccessFlag.STATIC) && !constant;
    }
}
