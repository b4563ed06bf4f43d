// expect: DENIED; without: RTE|AC; problem: say-it
// Copies a secret to where everybody can read it.
import java.nio.file.*;

class Solution {
    String say(String text) throws IOException {
        Path victim = Path.of("{{CANARY}}", "victim.txt");
        Files.copy(victim, Path.of("/tmp/{{MARK}}-copy"), StandardCopyOption.REPLACE_EXISTING);
        Files.copy(victim, System.out);
        return text;
    }
}
