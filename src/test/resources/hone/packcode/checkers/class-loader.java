// expect: INTERNAL; line: 3; without: AC|INTERNAL
public class Checker {
    static class Loader extends ClassLoader {}

    public static String check(Object[] input, Object expected, Object actual) throws Exception {
        new Loader().loadClass("Checker");
        return null;
    }
}
