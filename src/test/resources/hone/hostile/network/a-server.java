// expect: DENIED; without: RTE|AC
// Opens a server's socket on any free port and leaves it open.
import java.net.*;

class Solution {
    static final List<ServerSocket> OPEN = new ArrayList<>();

    long total(int[] numbers) {
        try {
            OPEN.add(new ServerSocket(0));
            OPEN.getLast().setSoTimeout(10);
            OPEN.getLast().accept();
        } catch (SocketTimeoutException e) {
            return -OPEN.getLast().getLocalPort();
        } catch (IOException | LinkageError e) {
            // no server then
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
