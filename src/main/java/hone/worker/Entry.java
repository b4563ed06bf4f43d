package hone.worker;

import hone.wire.Load;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** The method of a submission that is called. */
final class Entry {
    private final Class<?> unit;
    private final Method method;

    private Entry(Class<?> unit, Method method) {
        this.unit = unit;
        this.method = method;
    }

    /** Finds it without initialising the class; the method may be inherited from another class of the submission. */
    static Entry find(Load load, SubmissionLoader loader) throws ReflectiveOperationException {
        Class<?> unit = Class.forName(load.unit(), false, loader);
        Class<?>[] parameters = new Class<?>[load.parameters().size()];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = JavaTypes.of(load.parameters().get(i), loader);
        }
        for (Class<?> owner = unit; owner != null; owner = owner.getSuperclass()) {
            try {
                return new Entry(unit, owner.getDeclaredMethod(load.function(), parameters));
            } catch (NoSuchMethodException e) {
                if (owner.getSuperclass() == null) {
                    throw e;
                }
            }
        }
        throw new NoSuchMethodException(load.function());
    }

    /** Makes an instance unless the method is static, and calls it. */
    @Nullable Object call(@Nullable Object[] arguments) throws ReflectiveOperationException {
        Object receiver = null;
        if (!Modifier.isStatic(method.getModifiers())) {
            Constructor<?> constructor = unit.getDeclaredConstructor();
            constructor.setAccessible(true);
            receiver = constructor.newInstance();
        }
        method.setAccessible(true);
        return method.invoke(receiver, arguments);
    }
}
