// expect: INTERNAL; line: 4; without: INTERNAL
public class Checker {
    public static String check(Object[] input, Object expected, Object actual) throws Exception {
        new ProcessBuilder("/bin/sleep", "{{MARK}}").start();
        return null;
    }
}
