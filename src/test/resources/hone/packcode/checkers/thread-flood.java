// expect: INTERNAL; line: 5; without: INTERNAL
public class Checker {
    public static String check(Object[] input, Object expected, Object actual) {
        while (true) {
            Thread.ofPlatform().start(() -> {
                while (true) {}
            });
        }
    }
}
