// expect: DENIED; without: RTE|AC
// Changes rights, owner and times of a file, though not a byte of what is in it.
import java.nio.file.*;
import java.nio.file.attribute.*;

class Solution {
    long total(int[] numbers) {
        File victim = new File("{{CANARY}}/victim.txt");
        victim.setLastModified(1_000_000_000L);
        victim.setWritable(true, false);
        victim.setExecutable(true, false);
        try {
            Files.setPosixFilePermissions(victim.toPath(), PosixFilePermissions.fromString("rwxrwxrwx"));
            Files.setAttribute(victim.toPath(), "user:note", "x".getBytes());
            Files.setLastModifiedTime(victim.toPath(), FileTime.fromMillis(1));
        } catch (Exception e) {
            // it was as it was
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
