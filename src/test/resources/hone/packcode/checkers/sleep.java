// expect: INTERNAL; says: it waited without using the processor
public class Checker {
    public static String check(Object[] input, Object expected, Object actual) throws Exception {
        Thread.sleep(3_600_000);
        return null;
    }
}
