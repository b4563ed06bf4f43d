// expect: DENIED; without: RTE; problem: say-it
// Maps a file into memory through a channel, and prints it from there.
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Paths;
import java.nio.file.StandardOpenOption;

class Solution {
    String say(String text) throws IOException {
        try (FileChannel channel = FileChannel.open(Paths.get("{{CANARY}}", "victim.txt"), StandardOpenOption.READ)) {
            MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            StringBuilder read = new StringBuilder();
            while (bytes.hasRemaining()) {
                read.append((char) bytes.get());
            }
            System.out.println(read);
            return text;
        }
    }
}
