// expect: DENIED; without: RTE; line: 7
// Connects to a port on this machine and sends what it was given.
import java.net.Socket;

class Solution {
    long total(int[] numbers) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", {{PORT}})) {
            socket.getOutputStream().write(Arrays.toString(numbers).getBytes());
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
