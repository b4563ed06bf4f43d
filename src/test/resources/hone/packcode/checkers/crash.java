// expect: INTERNAL; line: 4; without: INTERNAL
public class Checker {
    public static String check(Object[] input, Object expected, Object actual) throws Exception {
        var field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        ((sun.misc.Unsafe) field.get(null)).putAddress(0, 0);
        return null;
    }
}
