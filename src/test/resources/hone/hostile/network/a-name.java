// expect: DENIED; without: RTE|AC|WA|TLE; problem: say-it; line: 8
// Carries the input outside as a name to be looked up.
import java.net.InetAddress;

class Solution {
    String say(String text) throws Exception {
        try {
            return InetAddress.getByName(text.replace(' ', '-') + ".example").getHostAddress();
        } catch (LinkageError | IOException e) {
            return text;
        }
    }
}
