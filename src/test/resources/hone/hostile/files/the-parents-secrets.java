// expect: DENIED; without: RTE|WA; problem: say-it
// Reads memory maps, environment and command line of the app under its number in /proc.
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.charset.StandardCharsets;

class Solution {
    String say(String text) {
        StringBuilder known = new StringBuilder();
        long app = 0;
        try {
            app = Long.parseLong(Files.readString(Path.of("/proc/self/stat")).replaceAll(".*\\) \\S (\\d+) .*\\s*", "$1"));
        } catch (Exception e) {
            known.append(e);
        }
        for (String what : List.of("environ", "cmdline", "maps", "status", "cwd/pom.xml", "root{{CANARY}}/victim.txt")) {
            try {
                byte[] bytes = Files.readAllBytes(Path.of("/proc/" + app + "/" + what));
                known.append(new String(bytes, StandardCharsets.ISO_8859_1).replace('\0', ' '));
            } catch (Exception e) {
                known.append(e.getClass().getSimpleName());
            }
        }
        return known.toString();
    }
}
