package hone.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Linux: a small JVM comes first, takes rights away from itself, and becomes the worker in place. Its arguments are those
 * of {@code hone.worker.linux.FirstStage}.
 */
final class LinuxStage implements Sandbox {
    /** Exit code of a first stage that could not become the worker. */
    static final int NOT_STARTED = 90;

    private static final String MAIN = "hone.worker.linux.FirstStage";

    @Override
    public List<String> wrap(List<String> command, Confinement confinement) {
        List<String> staged = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx24m",
                "-XX:+UseSerialGC",
                // It runs each of its methods a few times, so to compile them costs a third of its time and gains
                // nothing.
                "-Xint",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-XX:+DisplayVMOutputToStderr",
                "-Xlog:disable",
                "-Xlog:all=warning:stderr",
                "--enable-native-access=ALL-UNNAMED"));
        staged.addAll(JavaCommand.CLASSES_IN_PLACE);
        staged.addAll(List.of(
                "-cp",
                confinement.stageJar().toString(),
                MAIN,
                "--layers="
                        + String.join(
                                ",",
                                confinement.layers().wanted().stream()
                                        .map(Layer::id)
                                        .sorted()
                                        .toList()),
                "--data=" + confinement.memoryBytes(),
                "--cpu=" + confinement.cpu().toSeconds()));
        confinement.readable().forEach(path -> staged.add("--read=" + path));
        staged.add("--");
        staged.addAll(command);
        return staged;
    }

    @Override
    public Hold hold(ProcessHandle process, Confinement confinement) {
        return Hold.NOTHING;
    }
}
