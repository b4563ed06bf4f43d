// expect: CE; line: 4
// A straight method of more than 64 KB of code.
class Solution {
    long total(int[] numbers) {
        long x = 0;
        //{{BOMB 12000 x x += %i * x;}}
        return x;
    }
}
