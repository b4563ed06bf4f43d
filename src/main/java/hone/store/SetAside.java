package hone.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** How a file is called that cannot be used and is not to be lost. */
final class SetAside {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private SetAside() {}

    /** A name beside the file's own that is still free, with the time in UTC. */
    static Path name(Path file, Instant now) {
        String stem = file.getFileName() + ".set-aside-" + STAMP.format(now);
        Path free = file.resolveSibling(stem);
        for (int count = 2; Files.exists(free); count++) {
            free = file.resolveSibling(stem + "-" + count);
        }
        return free;
    }
}
