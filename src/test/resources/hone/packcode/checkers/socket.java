// expect: INTERNAL; line: 4; without: INTERNAL
public class Checker {
    public static String check(Object[] input, Object expected, Object actual) throws Exception {
        new java.net.Socket("127.0.0.1", {{PORT}}).close();
        return null;
    }
}
