// expect: DENIED; without: AC
// Lists the security providers and puts its own in front.
import java.security.*;

class Solution {
    static class Own extends Provider {
        Own() {
            super("Own", "1", "makes every digest the same");
            put("MessageDigest.MD5", "Solution$Zero");
        }
    }

    long total(int[] numbers) {
        Security.insertProviderAt(new Own(), 1);
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
