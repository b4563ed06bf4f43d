package hone.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * macOS: {@code sandbox-exec} with a profile in its own language. Of two rules for one thing the later one wins. The
 * profile takes away what foreign code must not have and leaves the rest, as what a JVM needs changes from one system to
 * the next.
 */
final class Seatbelt implements Sandbox {
    /** Where people's own files lie, and what programs leave for one another. */
    private static final List<String> PRIVATE =
            List.of("/Users", "/Volumes", "/private/tmp", "/private/var/tmp", "/private/var/folders", "/private/etc");

    @Override
    public List<String> wrap(List<String> command, Confinement confinement) {
        List<String> wrapped = new ArrayList<>(List.of("/usr/bin/sandbox-exec", "-p", profile(confinement)));
        wrapped.addAll(command);
        return wrapped;
    }

    @Override
    public Hold hold(ProcessHandle process, Confinement confinement) {
        return Hold.NOTHING;
    }

    static String profile(Confinement confinement) {
        List<String> rules = new ArrayList<>(List.of(
                "(version 1)",
                "(allow default)",
                "(deny network*)",
                "(deny process-fork)",
                "(deny signal)",
                "(allow signal (target self))",
                "(deny process-info* (target others))",
                "(deny file-write*)"));
        PRIVATE.forEach(folder -> rules.add("(deny file-read-data (subpath " + quoted(folder) + "))"));
        Stream.concat(Stream.of(Path.of(System.getProperty("java.home"))), confinement.readable().stream())
                .forEach(path -> rules.add("(allow file-read* (subpath " + quoted(path.toString()) + "))"));
        return String.join("\n", rules);
    }

    /** A text in the profile's language. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
