package hone.worker.linux;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which files the process may reach: a few to read, two to execute, none to write; no TCP, no abstract sockets of others,
 * no signals to others. As much of it as the kernel's version of Landlock offers.
 */
final class Landlock {
    private static final long EXECUTE = 1;
    private static final long READ_FILE = 1 << 2;
    private static final long READ_DIR = 1 << 3;
    /** All rights over files of the first version, which came with Linux 5.13. */
    private static final long FIRST_VERSION = (1L << 13) - 1;

    private static final long REFER = 1L << 13;
    private static final long TRUNCATE = 1L << 14;
    private static final long IOCTL_DEV = 1L << 15;
    private static final long BIND_AND_CONNECT_TCP = 3;
    private static final long ABSTRACT_SOCKETS_AND_SIGNALS = 3;
    private static final long ASK_FOR_VERSION = 1;
    private static final long PATH_BENEATH = 1;
    private static final long O_PATH_CLOEXEC = 0x200000 | 0x80000;
    private static final long WORKING_FOLDER = -100;

    private Landlock() {}

    /** Applies it; needs {@code no_new_privs}. Returns an empty text, or why it does not hold. */
    static String apply(Kernel kernel, Reach reach) {
        long version = kernel.call("landlock_create_ruleset", 0, 0, ASK_FOR_VERSION);
        if (version < 1) {
            return kernel.why();
        }
        MemorySegment handled = kernel.structure(24);
        handled.set(JAVA_LONG, 0, files(version));
        handled.set(JAVA_LONG, 8, version >= 4 ? BIND_AND_CONNECT_TCP : 0);
        handled.set(JAVA_LONG, 16, version >= 6 ? ABSTRACT_SOCKETS_AND_SIGNALS : 0);
        long size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
        long rules = kernel.call("landlock_create_ruleset", handled.address(), size, 0);
        if (rules < 0) {
            return "no rules: " + kernel.why();
        }
        String why = "";
        for (Path path : reach.readable()) {
            why += allow(kernel, rules, path, READ_FILE | (Files.isDirectory(path) ? READ_DIR : 0));
        }
        for (Path path : reach.executable()) {
            why += allow(kernel, rules, path, EXECUTE | READ_FILE);
        }
        if (kernel.call("landlock_restrict_self", rules, 0) != 0) {
            return "not applied: " + kernel.why();
        }
        kernel.call("close", rules);
        return why;
    }

    private static long files(long version) {
        return FIRST_VERSION
                | (version >= 2 ? REFER : 0)
                | (version >= 3 ? TRUNCATE : 0)
                | (version >= 5 ? IOCTL_DEV : 0);
    }

    private static String allow(Kernel kernel, long rules, Path path, long access) {
        if (!Files.exists(path)) {
            return "";
        }
        long file = kernel.call("openat", WORKING_FOLDER, kernel.text(path.toString()), O_PATH_CLOEXEC);
        if (file < 0) {
            return path + ": " + kernel.why() + " ";
        }
        MemorySegment rule = kernel.structure(12);
        rule.set(JAVA_LONG_UNALIGNED, 0, access);
        rule.set(JAVA_INT_UNALIGNED, 8, (int) file);
        long added = kernel.call("landlock_add_rule", rules, PATH_BENEATH, rule.address(), 0);
        String why = added == 0 ? "" : path + ": " + kernel.why() + " ";
        kernel.call("close", file);
        return why;
    }
}
