// expect: AC
public class Checker {
    static int calls;
    static final List<Object> KEPT = new ArrayList<>();

    public static String check(Object[] input, Object expected, Object actual) {
        KEPT.add(expected);
        return ++calls == 1 && KEPT.size() == 1 ? null : "call " + calls;
    }
}
