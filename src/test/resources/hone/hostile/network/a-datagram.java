// expect: DENIED; without: RTE|AC
// Sends one packet that nobody has to accept.
import java.net.*;

class Solution {
    public long total(int[] numbers) {
        byte[] words = Arrays.toString(numbers).getBytes();
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.send(new DatagramPacket(words, words.length, new InetSocketAddress("127.0.0.1", {{PORT}})));
        } catch (IOException | LinkageError e) {
            // not heard
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
