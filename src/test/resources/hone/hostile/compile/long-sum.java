// expect: CE; line: 6
// Twenty thousand additions in one expression, a left-deep tree for every compiler.
class Solution {
    long total(int[] numbers) {
        long n = numbers.length, x = n
        //{{BOMB 20000 x + n}}
        ;
        return x;
    }
}
