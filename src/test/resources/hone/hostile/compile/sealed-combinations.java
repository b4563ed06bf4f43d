// expect: CE
// A pattern switch over records of ten sealed parts, whose exhaustiveness has 8^10 combinations, one of them left out.
class Solution {
    sealed interface S {}
    //{{BOMB 8 x record P%i() implements S {} }}
    record R(S a, S b, S c, S d, S e, S f, S g, S h, S i, S j) {}

    long total(int[] numbers) {
        R r = null;
        return switch (r) {
            //{{BOMB 7 x case R(P%i a, P%j b, S c, P%i d, S e, P%j f, S g, S h, P%i i, S j) -> %i; }}
            //{{BOMB 7 x case R(S a, P%i b, P%j c, S d, P%j e, S f, P%i g, S h, S i, P%j j) -> %i; }}
            //{{BOMB 7 x case R(S a, S b, P%i c, P%j d, P%j e, S f, P%i g, P%j h, S i, P%i j) -> %i; }}
        };
    }
}
