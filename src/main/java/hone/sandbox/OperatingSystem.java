package hone.sandbox;

import java.util.Locale;

/** The systems that have ways of their own to confine a process. */
enum OperatingSystem {
    LINUX,
    MAC,
    WINDOWS,
    OTHER;

    private static final OperatingSystem CURRENT = named(System.getProperty("os.name", ""));

    static OperatingSystem current() {
        return CURRENT;
    }

    /** The one that the JVM's property {@code os.name} names. */
    static OperatingSystem named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("linux")) {
            return LINUX;
        }
        if (lower.startsWith("mac") || lower.startsWith("darwin")) {
            return MAC;
        }
        return lower.startsWith("windows") ? WINDOWS : OTHER;
    }
}
