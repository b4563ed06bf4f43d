package hone.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A class file may name a member by any subclass, so what is denied of a class must be denied of its subclasses. */
class InheritedMembersTest {
    /** Public classes of the JDK that are not allowed themselves but stand above one that is; all were looked at. */
    private static final Set<String> HARMLESS_ABOVE = Set.of(
            "java.lang.constant.DynamicConstantDesc",
            "java.security.MessageDigestSpi",
            "java.lang.invoke.TypeDescriptor",
            "java.lang.invoke.TypeDescriptor$OfField",
            "java.lang.reflect.AnnotatedElement",
            "java.lang.reflect.GenericDeclaration",
            "java.lang.reflect.Type");

    private final Admitted admitted = Admitted.read(Profile.PLAIN);

    @Test
    void whatIsDeniedOfAClassIsDeniedOfItsSubclasses() throws ClassNotFoundException {
        List<String> slipping = new ArrayList<>();
        for (String name : admitted.classes().toList()) {
            for (Class<?> above : above(Class.forName(name, false, null))) {
                for (Method method : above.getDeclaredMethods()) {
                    if (isVisible(method) && refuses(above, method) && !refuses(name, method)) {
                        slipping.add(name + " has " + method);
                    }
                }
            }
        }

        assertThat(slipping).isEmpty();
    }

    @Test
    void whatStandsAboveIsAllowedItself() throws ClassNotFoundException {
        Set<String> unlisted = new TreeSet<>();
        for (String name : admitted.classes().toList()) {
            for (Class<?> above : above(Class.forName(name, false, null))) {
                if (Modifier.isPublic(above.getModifiers()) && !admitted.allowsType(above.getName())) {
                    unlisted.add(above.getName());
                }
            }
        }

        assertThat(unlisted).isSubsetOf(HARMLESS_ABOVE);
    }

    private static Set<Class<?>> above(Class<?> type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(type, found);
        found.remove(type);
        return found;
    }

    private static void collect(Class<?> type, Set<Class<?>> into) {
        if (type != null && into.add(type)) {
            collect(type.getSuperclass(), into);
            for (Class<?> parent : type.getInterfaces()) {
                collect(parent, into);
            }
        }
    }

    /** Static methods of interfaces are not inherited; a finalizer is found by its declaration. */
    private static boolean isVisible(Method method) {
        boolean accessible = Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers());
        boolean inherited = !method.getDeclaringClass().isInterface() || !Modifier.isStatic(method.getModifiers());
        return accessible && inherited && !method.getName().equals("finalize");
    }

    private boolean refuses(Class<?> owner, Method method) {
        return admitted.allowsType(owner.getName()) && refuses(owner.getName(), method);
    }

    private boolean refuses(String owner, Method method) {
        String descriptor = MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .descriptorString();
        return admitted.refuse(owner, method.getName(), descriptor).isPresent();
    }
}
