package hone.bench;

import java.util.Locale;

/**
 * The first judging of a process that has judged nothing yet: starts as the window does, waits until the workers rest or
 * not at all, clicks once and prints the milliseconds.
 */
public final class FirstClick {
    private FirstClick() {}

    /** Arguments: the solution's name, and {@code wait} or {@code at-once}. */
    public static void main(String[] args) throws Exception {
        Exercise exercise = Exercise.of(args[0], false);
        try (Workbench workbench = new Workbench()) {
            workbench.open(exercise);
            if (args[1].equals("wait")) {
                workbench.awaitQuiet();
            }
            Timings one = new Timings();
            one.time(() -> workbench.click(exercise));
            System.out.println(String.format(Locale.ROOT, "%.1f", one.median()));
        }
        System.exit(0);
    }
}
