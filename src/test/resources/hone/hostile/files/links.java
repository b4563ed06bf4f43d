// expect: DENIED; without: RTE|AC
// Makes symbolic and hard links, through which others would later write where they should not.
import java.nio.file.Files;
import java.nio.file.Path;

class Solution {
    interface Step {
        void run() throws Exception;
    }

    static void attempt(Step step) {
        try {
            step.run();
        } catch (Exception e) {
            // then another
        }
    }

    long total(int[] numbers) {
        Path folder = Path.of("{{CANARY}}");
        attempt(() -> Files.createSymbolicLink(folder.resolve("soft"), Path.of("/etc/passwd")));
        attempt(() -> Files.createLink(folder.resolve("hard"), folder.resolve("victim.txt")));
        attempt(() -> Files.createSymbolicLink(Path.of("/tmp/{{MARK}}"), folder));
        attempt(() -> Files.move(folder.resolve("door.sock"), folder.resolve("moved")));
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
