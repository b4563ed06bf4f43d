// expect: CE
// Folded string constants that double forty times.
class Solution {
    static final String A0 = "boom";
    //{{BOMB 40 x static final String A%j = A%i + A%i; }}

    long total(int[] numbers) {
        return A40.length();
    }
}
