// expect: INTERNAL; says: out of memory, with 512 MiB
public class Checker {
    public static String check(Object[] input, Object expected, Object actual) {
        List<long[]> kept = new ArrayList<>();
        while (true) {
            try {
                kept.add(new long[1 << 20]);
            } catch (Throwable e) {
                kept.remove(0);
            }
        }
    }
}
