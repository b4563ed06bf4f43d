// expect: DENIED; without: RTE|WA|AC; problem: say-it
// Opens again by /proc/self/fd whatever the worker has open, and tells what is there.
import java.nio.file.*;

class Solution {
    String say(String text) throws IOException {
        StringBuilder found = new StringBuilder();
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            for (Path one : open) {
                found.append(one.getFileName()).append(" is ").append(Files.readSymbolicLink(one)).append('\n');
                if (!one.endsWith("0") && !one.endsWith("1") && !one.endsWith("2") && Files.isRegularFile(one)) {
                    found.append(Files.size(one));
                }
            }
        }
        return found.toString();
    }
}
