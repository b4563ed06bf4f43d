// expect: DENIED; without: RTE|WA; problem: say-it
// Looks the right answer up in the pack, beside the input that it was given.
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.*;

class Solution {
    String say(String text) {
        try (Stream<Path> files = Files.walk(Path.of("{{PACK}}"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                Matcher found = Pattern.compile("\\[\"" + Pattern.quote(text) + "\"\\], \"out\": \"([^\"]*)\"")
                        .matcher(Files.readString(file));
                if (found.find()) {
                    return found.group(1);
                }
            }
        } catch (IOException e) {
            return "not there";
        }
        return text;
    }
}
