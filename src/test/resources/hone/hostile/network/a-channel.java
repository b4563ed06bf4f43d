// expect: DENIED; without: RTE|AC
// Connects by a channel that does not wait, to one address after another.
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.*;

class Solution {
    long total(int[] numbers) {
        for (String host : List.of("127.0.0.1", "::1", "::ffff:127.0.0.1")) {
            try (SocketChannel channel = SocketChannel.open()) {
                channel.configureBlocking(false);
                channel.connect(new InetSocketAddress(host, {{PORT}}));
                for (int i = 0; i < 50 && !channel.finishConnect(); i++) {
                    Thread.onSpinWait();
                }
                channel.write(ByteBuffer.wrap(new byte[] {1}));
            } catch (Exception | LinkageError e) {
                // the next one
            }
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
