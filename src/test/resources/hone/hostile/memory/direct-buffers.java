// expect: DENIED; without: MLE; line: 9
// Memory outside the heap by direct buffers.
import java.nio.ByteBuffer;

class Solution {
    long total(int[] numbers) {
        List<ByteBuffer> all = new ArrayList<>();
        while (true) {
            ByteBuffer more = ByteBuffer.allocateDirect(1 << 20);
            while (more.hasRemaining()) more.put((byte) 1);
            all.add(more);
        }
    }
}
