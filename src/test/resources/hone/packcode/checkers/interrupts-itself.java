// expect: AC
public class Checker {
    public static String check(Object[] input, Object expected, Object actual) {
        Thread.currentThread().interrupt();
        return null;
    }
}
