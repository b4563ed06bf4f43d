package hone.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Builds the command lines of child JVMs, with the flags that keep one quiet, small and shut. */
public final class JavaCommand {
    /**
     * Classes that come with the JDK stand where they were written for. Moving them elsewhere touches each of their pages, and
     * a worker lives too briefly, and in too few rights, for its addresses to be worth guessing.
     */
    static final List<String> CLASSES_IN_PLACE =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0");

    private static final Path HUGE_PAGES = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");

    private JavaCommand() {}

    /**
     * A JVM on this program's own JDK.
     *
     * @param heapMiB largest heap
     * @param classPath what it sees
     * @param mainClass where it starts
     * @param extra further JVM options
     */
    public static List<String> of(int heapMiB, String classPath, String mainClass, List<String> extra) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heapMiB + "m");
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+ExitOnOutOfMemoryError",
                // What a crash has to say goes where the app reads it, and not into a file.
                "-XX:+ErrorFileToStderr",
                // It may not raise its limits, so it does not try.
                "-XX:-MaxFDLimit",
                // Warnings of the JVM would break the frames on standard output.
                "-XX:+DisplayVMOutputToStderr",
                "-Xlog:disable",
                "-Xlog:all=warning:stderr",
                "--illegal-native-access=deny",
                "--sun-misc-unsafe-memory-access=deny",
                // So that nothing depends on where the machine stands.
                "-Duser.language=en",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8"));
        if (OperatingSystem.current() == OperatingSystem.LINUX) {
            // A worker waits far longer than it runs: what its compiler used goes back to the system, 6 of 50 MB.
            command.add("-XX:TrimNativeHeapInterval=5000");
            if (hasHugePages(HUGE_PAGES)) {
                // To fill 256 MiB takes half the time, and page faults are most of what differs from one run to the
                // next.
                command.add("-XX:+UseTransparentHugePages");
            }
        }
        command.addAll(CLASSES_IN_PLACE);
        command.addAll(extra);
        command.add("-cp");
        command.add(classPath);
        command.add(mainClass);
        return command;
    }

    /** Whether the kernel gives large pages to whom asks for them; a JVM that asks in vain complains. */
    static boolean hasHugePages(Path setting) {
        try {
            String said = Files.readString(setting);
            return said.contains("[madvise]") || said.contains("[always]");
        } catch (IOException e) {
            return false;
        }
    }
}
