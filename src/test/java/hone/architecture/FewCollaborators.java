package hone.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;

/** At most so many parameters of a constructor may be something other than plain data. */
final class FewCollaborators extends ArchCondition<JavaClass> {
    private static final Set<String> DATA = Set.of(
            "java.lang.Object",
            "java.lang.CharSequence",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.net.URI",
            "java.nio.charset.Charset",
            "java.nio.file.Path",
            "java.util.BitSet",
            "java.util.Collection",
            "java.util.List",
            "java.util.Locale",
            "java.util.Map",
            "java.util.Optional",
            "java.util.OptionalDouble",
            "java.util.OptionalInt",
            "java.util.OptionalLong",
            "java.util.Set",
            "java.util.SortedMap",
            "java.util.SortedSet",
            "java.util.UUID",
            "java.util.regex.Pattern");

    private final int most;

    FewCollaborators(int most) {
        super("take at most " + most + " collaborators");
        this.most = most;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaConstructor constructor : type.getConstructors()) {
            long collaborators = parameters(type, constructor).stream()
                    .filter(parameter -> !isData(parameter))
                    .count();
            String message = constructor.getFullName() + " takes " + collaborators + " collaborators in "
                    + constructor.getSourceCodeLocation();
            events.add(new SimpleConditionEvent(type, collaborators <= most, message));
        }
    }

    /** Without the instance around it, which the compiler passes to an inner class. */
    private static List<JavaClass> parameters(JavaClass type, JavaConstructor constructor) {
        List<JavaClass> all = constructor.getRawParameterTypes();
        boolean inner = type.isInnerClass() && !type.getModifiers().contains(JavaModifier.STATIC);
        return inner
                        && !all.isEmpty()
                        && type.getEnclosingClass()
                                .filter(all.getFirst()::equals)
                                .isPresent()
                ? all.subList(1, all.size())
                : all;
    }

    private static boolean isData(JavaClass type) {
        return type.isPrimitive()
                || type.isArray()
                || type.isEnum()
                || type.isRecord()
                || type.isAssignableTo(Number.class)
                || type.isAssignableTo(CharSequence.class)
                || type.isAssignableTo(java.time.temporal.TemporalAccessor.class)
                || type.isAssignableTo(java.time.temporal.TemporalAmount.class)
                || type.isEquivalentTo(Boolean.class)
                || type.isEquivalentTo(Character.class)
                || DATA.contains(type.getName());
    }
}
