package hone.compile;

/** What {@link BrakedJanino} writes into Janino's own code, so that a compile on a {@link JaninoThread} can be ended. */
public final class JaninoBrake {
    private JaninoBrake() {}

    /** Called at every method's start and before every jump backwards. */
    public static void check() {
        if (Thread.currentThread() instanceof JaninoThread thread) {
            thread.step();
        }
    }
}
