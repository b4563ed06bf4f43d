// expect: DENIED; without: AC
// Registers a handler for all addresses of the JVM, which may be set once only.
import java.net.*;

class Solution {
    long total(int[] numbers) {
        try {
            URL.setURLStreamHandlerFactory(protocol -> null);
        } catch (Error e) {
            // an earlier case did
        }
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
