// expect: CE
// Nested lambdas passed to overloads, so that inference tries every combination.
class Solution {
    interface A<T> { T of(T x); }
    interface B<T> { T of(T x) throws IllegalStateException; }
    interface C<T> { T of(T x) throws IllegalArgumentException; }

    static <T> T run(A<T> f, Object n) { return null; }
    static <T> T run(B<T> f, String n) { return null; }
    static <T> T run(C<T> f, Integer n) { return null; }
    static <T> T run(A<T> f, int[] n) { return null; }

    long total(int[] numbers) {
        Object o =
        //{{BOMB 16 x run(x%i -> }}
        1
        //{{BOMB 16 x , null)}}
        ;
        return 0;
    }
}
