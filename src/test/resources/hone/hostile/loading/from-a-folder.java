// expect: DENIED; without: RTE
// Loads classes from the user's folder by a URLClassLoader.
import java.net.*;

class Solution {
    long total(int[] numbers) throws Exception {
        URL[] places = {URI.create("file://{{CANARY}}/").toURL(), URI.create("http://127.0.0.1:{{PORT}}/").toURL()};
        try (URLClassLoader loader = new URLClassLoader(places)) {
            InputStream victim = loader.getResourceAsStream("victim.txt");
            throw new IllegalStateException(victim == null ? "nothing" : new String(victim.readAllBytes()));
        }
    }
}
