package hone.sandbox;

import java.util.List;
import java.util.stream.Stream;

/** A protection that the operating system gives against what runs in a worker. */
public enum Layer {
    /** Limits on memory, CPU time, files written and files open (Linux). */
    RLIMITS("rlimits", OperatingSystem.LINUX),
    /** Which files may be reached at all (Linux 5.13 and newer). */
    LANDLOCK("landlock", OperatingSystem.LINUX),
    /** Which calls the kernel takes (Linux). */
    SECCOMP("seccomp", OperatingSystem.LINUX),
    /** A profile for files, network and processes (macOS). */
    SANDBOX_EXEC("sandbox-exec", OperatingSystem.MAC),
    /** One process, its memory, and its end with the app's (Windows). */
    JOB_OBJECT("job-object", OperatingSystem.WINDOWS);

    private final String id;
    private final OperatingSystem of;

    Layer(String id, OperatingSystem of) {
        this.id = id;
        this.of = of;
    }

    /** Its name in reports. */
    public String id() {
        return id;
    }

    /** The layers that this machine's system could have. */
    public static List<Layer> ofThisSystem() {
        OperatingSystem here = OperatingSystem.current();
        return Stream.of(values()).filter(layer -> layer.of == here).toList();
    }
}
