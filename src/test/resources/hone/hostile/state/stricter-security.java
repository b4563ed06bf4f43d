// expect: DENIED; without: AC; line: 7
// Changes the security settings of the JVM so that later readers of classes fail.
import java.security.Security;

class Solution {
    long total(int[] numbers) {
        Security.setProperty("networkaddress.cache.ttl", "0");
        Security.removeProvider("SUN");
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> Runtime.getRuntime().halt(9));
        return Arrays.stream(numbers).asLongStream().sum();
    }
}
