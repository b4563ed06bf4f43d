// expect: CE
// A lambda that returns a lambda that returns a lambda, five thousand times, without one bracket.
class Solution {
    interface F { F of(int x); }

    long total(int[] numbers) {
        F f =
        //{{BOMB 5000 x a%i -> }}
        null;
        return 0;
    }
}
