// expect: DENIED; without: RTE|AC
// Makes temporary files wherever temporary files may be made.
import java.io.File;
import java.nio.file.*;

class Solution {
    long total(int[] numbers) {
        for (String place : new String[] {"/tmp", "/var/tmp", "/dev/shm", "{{CANARY}}"}) {
            try {
                File.createTempFile("{{MARK}}", ".tmp", new File(place));
            } catch (IOException e) {
                // the next place
            }
            try {
                Files.createTempDirectory(Path.of(place), "{{MARK}}");
            } catch (IOException e) {
                // the next place
            }
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
