// expect: DENIED; without: RTE|AC|TLE
// Asks a web server, which needs threads and selectors of its own.
import java.net.URI;
import java.net.http.*;

class Solution {
    long total(int[] numbers) throws InterruptedException {
        try {
            HttpClient client = HttpClient.newHttpClient();
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:{{PORT}}/")).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
        } catch (IOException | UncheckedIOException | LinkageError | InternalError e) {
            return Arrays.stream(numbers).asLongStream().sum();
        }
    }
}
