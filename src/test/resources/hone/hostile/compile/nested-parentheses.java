// expect: CE; line: 7
// Ten thousand parentheses within one another.
class Solution {
    long total(int[] numbers) {
        long x =
        // the next line is one expression
        //{{BOMB 10000 x (}}
        1
        //{{BOMB 10000 x )}}
        ;
        return x;
    }
}
