// expect: CE
// A source longer than 256 KB, nearly all of it comment, in characters that take three bytes each.
class Solution {
    //{{BOMB 9000 x € /* x */ // €€€€€€€ }}
    long total(int[] numbers) {
        return 0;
    }
}
