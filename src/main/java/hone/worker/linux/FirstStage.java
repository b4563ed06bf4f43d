package hone.worker.linux;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Main class of the first stage. Arguments: {@code --layers=rlimits,landlock,seccomp} (those that are wanted), {@code
 * --data=BYTES}, {@code --cpu=SECONDS}, {@code --read=PATH} (any number of times), {@code --}, and the command to become. The
 * command is given the property {@code hone.layers}: by layer an empty text where it holds, else why not.
 */
public final class FirstStage {
    /** Exit code where the command could not be started; no JVM ends so by itself. */
    static final int NOT_STARTED = 90;

    private static final long SET_NO_NEW_PRIVS = 38;

    private final Map<String, String> holds = new TreeMap<>();
    private final List<String> wanted;
    private final Kernel kernel;

    private FirstStage(List<String> wanted, Kernel kernel) {
        this.wanted = wanted;
        this.kernel = kernel;
    }

    /** Never returns: the process becomes the command, or ends with {@link #NOT_STARTED} and a word on standard error. */
    public static void main(String[] arguments) {
        try {
            List<String> all = List.of(arguments);
            int end = all.indexOf("--");
            become(all.subList(0, end), all.subList(end + 1, all.size()));
        } catch (Throwable e) {
            System.err.println("the first stage failed: " + e);
        }
        Runtime.getRuntime().halt(NOT_STARTED);
    }

    private static void become(List<String> options, List<String> command) throws IOException {
        Optional<Architecture> known = Architecture.of(System.getProperty("os.arch"));
        if (known.isEmpty()) {
            throw new IOException("the system calls of this processor are not known");
        }
        Kernel kernel = new Kernel(known.get());
        FirstStage stage = new FirstStage(
                List.of(String.join(",", values(options, "--layers=")).split(",")), kernel);
        stage.run(known.get(), options, command);
    }

    private void run(Architecture architecture, List<String> options, List<String> command) throws IOException {
        Path program = Path.of(command.getFirst()).toRealPath();
        long path = kernel.text(program.toString());
        // Away from the terminal: a key pressed there is meant for the app.
        kernel.call("setsid");
        note("no-new-privileges", () -> kernel.call("prctl", SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 ? "" : kernel.why());
        if (wanted.contains("rlimits")) {
            note("rlimits", () -> ResourceLimits.apply(kernel, number(options, "--data="), number(options, "--cpu=")));
        }
        if (wanted.contains("landlock")) {
            Reach reach = Reach.of(
                    program, values(options, "--read=").stream().map(Path::of).toList());
            note("landlock", () -> Landlock.apply(kernel, reach));
        }
        if (wanted.contains("seccomp")) {
            // The last one, as the others' calls are refused after it.
            List<Seccomp.Instruction> filter = Seccomp.filter(architecture, kernel.call("getpid"), path);
            note("seccomp", () -> Seccomp.apply(kernel, filter));
        }
        List<String> told = new ArrayList<>(command);
        told.add(
                1,
                "-Dhone.layers="
                        + String.join(
                                ";",
                                holds.entrySet().stream()
                                        .map(e -> e.getKey() + "=" + e.getValue())
                                        .toList()));
        kernel.call("execve", path, kernel.texts(told), kernel.texts(List.of("LC_ALL=C.UTF-8")));
        throw new IOException(program + " could not be executed: " + kernel.why());
    }

    /** What the layer says; one that fails in an unforeseen way is left out like one that the kernel does not have. */
    private void note(String layer, Supplier<String> apply) {
        String why;
        try {
            why = apply.get();
        } catch (RuntimeException e) {
            why = String.valueOf(e.getMessage());
        }
        holds.put(layer, why.replace(';', ',').strip());
    }

    private static long number(List<String> options, String name) {
        return Long.parseLong(values(options, name).getFirst());
    }

    private static List<String> values(List<String> options, String name) {
        return options.stream()
                .filter(option -> option.startsWith(name))
                .map(option -> option.substring(name.length()))
                .toList();
    }
}
