package hone.worker.linux;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that a JVM needs to start and to live, found on the machine as it is: the JDK, the libraries that this JVM has
 * itself mapped, what it reads about its memory and processors.
 *
 * @param readable files, and folders with all that is in them
 * @param executable the one program that this process becomes, and what loads it
 */
record Reach(List<Path> readable, List<Path> executable) {
    private static final List<String> ALWAYS = List.of(
            "/proc/self/auxv",
            "/proc/self/cgroup",
            "/proc/self/limits",
            "/proc/self/maps",
            "/proc/self/mountinfo",
            "/proc/self/stat",
            "/proc/self/status",
            "/proc/cgroups",
            "/proc/cpuinfo",
            "/proc/filesystems",
            "/proc/meminfo",
            "/proc/stat",
            "/proc/sys/vm",
            "/proc/sys/kernel",
            "/sys/devices/system/cpu",
            "/sys/devices/system/node",
            "/sys/fs/cgroup",
            "/sys/kernel/mm/hugepages",
            "/sys/kernel/mm/transparent_hugepage",
            "/etc/ld.so.cache",
            "/usr/lib/locale",
            "/dev/null",
            "/dev/random",
            "/dev/urandom");

    Reach {
        readable = List.copyOf(readable);
        executable = List.copyOf(executable);
    }

    /**
     * What a program of this JVM's own JDK needs.
     *
     * @param program the {@code java} that is to be executed
     * @param more files and folders beside those of the JDK and the system
     */
    static Reach of(Path program, List<Path> more) throws IOException {
        Path jdk = Path.of(System.getProperty("java.home")).toRealPath();
        Set<Path> readable = new LinkedHashSet<>(more);
        readable.add(jdk);
        readable.addAll(linkedFrom(jdk.resolve("conf")));
        readable.addAll(linkedFrom(jdk.resolve("lib")));
        readable.addAll(libraryFolders());
        ALWAYS.forEach(path -> readable.add(Path.of(path)));
        List<Path> executable = new ArrayList<>();
        executable.add(program);
        Path loader = ElfProgram.interpreter(program);
        if (loader != null) {
            executable.add(loader);
        }
        return new Reach(List.copyOf(readable), executable);
    }

    /** Some distributions keep a JDK's settings and certificates elsewhere, behind links. */
    private static List<Path> linkedFrom(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder, 3)) {
            List<Path> targets = new ArrayList<>();
            for (Path link : below.filter(Files::isSymbolicLink).toList()) {
                if (Files.exists(link)) {
                    targets.add(link.toRealPath());
                }
            }
            return targets;
        }
    }

    private static Set<Path> libraryFolders() throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        for (String line : Files.readAllLines(Path.of("/proc/self/maps"))) {
            int path = line.indexOf('/');
            Path parent = path < 0 || !line.contains(".so")
                    ? null
                    : Path.of(line.substring(path)).getParent();
            if (parent != null && parent.getNameCount() > 0) {
                folders.add(parent);
            }
        }
        return folders;
    }
}
