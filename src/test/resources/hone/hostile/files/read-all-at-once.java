// expect: DENIED; without: RTE; problem: say-it; line: 7
// Returns what stands in a file of the user's, read by Files.
import java.nio.file.*;

class Solution {
    String say(String text) throws IOException {
        return Files.readString(Path.of("{{CANARY}}/victim.txt"));
    }
}
