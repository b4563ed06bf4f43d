// expect: INTERNAL; line: 4; without: INTERNAL
public class Checker {
    public static String check(Object[] input, Object expected, Object actual) throws Exception {
        var field = Class.forName("hone.worker.WorkerMain").getDeclaredField("out");
        field.setAccessible(true);
        return null;
    }
}
