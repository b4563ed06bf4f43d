// expect: DENIED; without: RTE|AC
// Connects to a unix-domain socket, which is no address of a network at all.
import java.net.*;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

class Solution {
    long total(int[] numbers) {
        try (SocketChannel door = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            door.connect(UnixDomainSocketAddress.of("{{CANARY}}/door.sock"));
            door.write(ByteBuffer.allocate(1));
        } catch (Exception | Error e) {
            // shut
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
