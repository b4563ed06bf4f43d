// expect: DENIED; without: RTE; problem: say-it
// Opens addresses of every kind the JDK knows as a stream: a page, a file, an entry of a jar.
import java.net.*;

class Solution {
    String say(String text) throws Exception {
        Throwable why = null;
        for (String address : List.of(
                "http://127.0.0.1:{{PORT}}/answer",
                "file://{{CANARY}}/victim.txt",
                "ftp://127.0.0.1:{{PORT}}/x",
                "jar:file:{{CANARY}}/victim.txt!/x")) {
            try (InputStream in = URI.create(address).toURL().openStream()) {
                return new String(in.readAllBytes());
            } catch (Exception | Error e) {
                why = e;
            }
        }
        throw new IOException(why);
    }
}
