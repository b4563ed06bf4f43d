// expect: DENIED; without: RTE|AC
// Looks for a channel that the worker inherited from whoever started it.
import java.nio.channels.*;

class Solution {
    long total(int[] numbers) {
        try {
            Channel channel = System.inheritedChannel();
            if (channel instanceof ByteChannel open) {
                open.write(java.nio.ByteBuffer.wrap("hello".getBytes()));
                return -1;
            }
        } catch (IOException | LinkageError e) {
            // nothing inherited
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
