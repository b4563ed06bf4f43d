// expect: INTERNAL; says: it does not compile: too complex
public class Checker {
    interface N<Z> {}

    interface C<X> extends N<N<? super C<C<X>>>> {}

    N<? super C<Byte>> grows(C<Byte> c) {
        return c;
    }

    public static String check(Object[] input, Object expected, Object actual) {
        return null;
    }
}
