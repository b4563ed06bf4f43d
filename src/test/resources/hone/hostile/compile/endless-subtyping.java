// expect: CE
// Contravariant wildcards that unfold for ever when a compiler asks whether one is a subtype of the other.
class Solution {
    interface N<Z> {}
    interface C<X> extends N<N<? super C<C<X>>>> {}

    N<? super C<Byte>> cast(C<Byte> c) {
        return c;
    }

    long total(int[] numbers) {
        return cast(null) == null ? 0 : 1;
    }
}
