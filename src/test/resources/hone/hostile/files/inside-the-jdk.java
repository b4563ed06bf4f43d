// expect: DENIED; without: AC; line: 8
// Walks through the JDK's own image by its file system, where nothing is secret.
import java.net.URI;
import java.nio.file.*;

class Solution {
    long total(int[] numbers) throws IOException {
        FileSystem jdk = FileSystems.getFileSystem(URI.create("jrt:/"));
        long bytes = Files.size(jdk.getPath("modules/java.base/java/lang/Object.class"));
        return bytes < 0 ? 0 : Arrays.stream(numbers).asLongStream().sum();
    }
}
