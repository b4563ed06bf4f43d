package hone.worker;

import hone.wire.BodyReader;
import hone.wire.BodyWriter;
import hone.wire.Load;
import hone.wire.Shape;
import hone.wire.ValueTag;
import hone.wire.WireException;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calls of one case: the first makes an object, the others are of its methods. */
final class ObjectCalls {
    private static final int CONSTRUCTOR = -1;

    private final Constructor<?> constructor;
    private final List<Method> methods = new ArrayList<>();
    private final List<Load.Operation> operations;
    private final List<Call> calls = new ArrayList<>();

    /** {@code method} is its place among the operations, or -1. */
    @SuppressWarnings("ArrayRecordComponent") // Handed over once and never compared.
    private record Call(int method, @Nullable Object[] arguments) {}

    private ObjectCalls(Constructor<?> constructor, List<Load.Operation> operations) {
        this.constructor = constructor;
        this.operations = operations;
    }

    /** Reads the calls and finds what they need, without running any of the submission's code. */
    static ObjectCalls read(Load load, ClassLoader loader, BodyReader in)
            throws IOException, ReflectiveOperationException {
        Class<?> unit = Class.forName(load.unit(), false, loader);
        Constructor<?> constructor = unit.getDeclaredConstructor(types(load.parameters(), loader));
        constructor.setAccessible(true);
        ObjectCalls all = new ObjectCalls(constructor, load.operations());
        for (Load.Operation operation : load.operations()) {
            Method method = Entry.method(unit, operation.name(), types(operation.parameters(), loader));
            method.setAccessible(true);
            all.methods.add(method);
        }
        ArgumentReader reader = new ArgumentReader(loader, in);
        int count = in.readCount();
        for (int i = 0; i < count; i++) {
            int method = in.readInt();
            if (method < CONSTRUCTOR || method >= all.methods.size() || (method == CONSTRUCTOR) != (i == 0)) {
                throw new WireException("a call of " + method);
            }
            List<Shape> shapes = method == CONSTRUCTOR
                    ? load.parameters()
                    : load.operations().get(method).parameters();
            @Nullable Object[] arguments = new @Nullable Object[shapes.size()];
            for (int k = 0; k < arguments.length; k++) {
                arguments[k] = reader.read(shapes.get(k));
            }
            all.calls.add(new Call(method, arguments));
        }
        in.end();
        return all;
    }

    private static Class<?>[] types(List<Shape> shapes, ClassLoader loader) throws ReflectiveOperationException {
        Class<?>[] types = new Class<?>[shapes.size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = JavaTypes.of(shapes.get(i), loader);
        }
        return types;
    }

    /** Makes the calls, and writes each result before the next call can change what it holds. */
    void run(BodyWriter out) throws ReflectiveOperationException, OddResultException {
        ResultWriter results = new ResultWriter(out);
        out.writeByte(ValueTag.SEQUENCE);
        out.writeCount(calls.size());
        Object receiver = null;
        for (Call call : calls) {
            if (call.method() == CONSTRUCTOR) {
                receiver = constructor.newInstance(call.arguments());
                out.writeByte(ValueTag.ABSENT);
            } else {
                Object returned = methods.get(call.method()).invoke(receiver, call.arguments());
                results.write(operations.get(call.method()).result(), returned);
            }
        }
    }
}
