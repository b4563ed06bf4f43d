// expect: INTERNAL|AC; says: it does not compile
public class Checker {
    static <T> T id(T a, java.util.function.Function<? super T, ? extends T> f) {
        return a;
    }

    static <T> T id(T a, java.util.function.UnaryOperator<T> f) {
        return a;
    }

    public static String check(Object[] input, Object expected, Object actual) {
        int number = 1;
        int bomb = {{GENERIC}};
        return null;
    }
}
