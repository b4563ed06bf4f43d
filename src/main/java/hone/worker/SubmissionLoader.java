package hone.worker;

import java.util.Map;

/** Defines a submission's classes, anew for every case, so that static state never leaks from one to the next. */
final class SubmissionLoader extends ClassLoader {
    private static final String COUNTER = "hone.counter.";

    private final Map<String, byte[]> code;

    SubmissionLoader(Map<String, byte[]> code) {
        // The platform's loader: a submission sees the JDK and itself, not the worker.
        super("submission", ClassLoader.getPlatformClassLoader());
        this.code = code;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith(COUNTER)) {
            // Code that counts adds to the worker's own counters; no submission may name a class of ours.
            return Class.forName(name, true, SubmissionLoader.class.getClassLoader());
        }
        byte[] bytes = code.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
