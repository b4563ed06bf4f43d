package hone.compile;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jdt.core.compiler.IProblem;

/** The names of ECJ's problem numbers; the names are what stays the same over its versions. */
final class ProblemNames {
    private static final Map<Integer, String> NAMES = read();

    private ProblemNames() {}

    static String of(int id) {
        String name = NAMES.get(id);
        return name != null ? name : "Problem" + (id & IProblem.IgnoreCategoriesMask);
    }

    private static Map<Integer, String> read() {
        Map<Integer, String> names = new HashMap<>();
        for (Field field : IProblem.class.getFields()) {
            try {
                int value = field.getInt(null);
                // The bare categories are constants too, and so is the mask.
                if ((value & IProblem.IgnoreCategoriesMask) != 0 && value != IProblem.IgnoreCategoriesMask) {
                    names.putIfAbsent(value, field.getName());
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("ECJ's problem numbers cannot be read", e);
            }
        }
        return Map.copyOf(names);
    }
}
