// expect: INTERNAL; line: 5; without: INTERNAL
public class Checker {
    public static String check(Object[] input, Object expected, Object actual) {
        try {
            Runtime.getRuntime().halt(137);
        } finally {
            return null;
        }
    }
}
