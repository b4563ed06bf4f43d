// expect: INTERNAL; without: INTERNAL
public class Checker {
    public static String check(Object[] input, Object expected, Object actual) {
        return "" + java.nio.ByteBuffer.allocateDirect(1 << 30);
    }
}
