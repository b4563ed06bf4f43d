// expect: DENIED; without: RTE
// Maps a large file into memory and touches all of it.
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.*;

class Solution {
    long total(int[] numbers) throws Exception {
        try (FileChannel file = FileChannel.open(
                Path.of("{{CANARY}}/mapped-{{MARK}}"),
                StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            MappedByteBuffer map = file.map(FileChannel.MapMode.READ_WRITE, 0, 1L << 30);
            while (map.hasRemaining()) map.put((byte) 7);
            return map.position();
        }
    }
}
