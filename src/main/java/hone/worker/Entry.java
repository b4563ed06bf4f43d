package hone.worker;

import hone.wire.Load;
import hone.wire.Shape;
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
        if (load.result() == Shape.Plain.PRINTED) {
            return main(unit, load.function());
        }
        Class<?>[] parameters = new Class<?>[load.parameters().size()];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = JavaTypes.of(load.parameters().get(i), loader);
        }
        return find(unit, load.function(), parameters);
    }

    private static Entry find(Class<?> unit, String name, Class<?>... parameters) throws NoSuchMethodException {
        return new Entry(unit, method(unit, name, parameters));
    }

    /** A method of the class or of one that it extends. */
    static Method method(Class<?> unit, String name, Class<?>... parameters) throws NoSuchMethodException {
        for (Class<?> owner = unit; owner != null; owner = owner.getSuperclass()) {
            try {
                return owner.getDeclaredMethod(name, parameters);
            } catch (NoSuchMethodException e) {
                if (owner.getSuperclass() == null) {
                    throw e;
                }
            }
        }
        throw new NoSuchMethodException(name);
    }

    /** A program's, which takes the words of its command line or nothing. */
    private static Entry main(Class<?> unit, String name) throws NoSuchMethodException {
        try {
            return find(unit, name, String[].class);
        } catch (NoSuchMethodException e) {
            return find(unit, name);
        }
    }

    /** Starts a program without any words on its command line. */
    void start() throws ReflectiveOperationException {
        call(method.getParameterCount() == 0 ? new Object[0] : new Object[] {new String[0]});
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
