// expect: CE
// Escapes that are none, a lone surrogate, and characters no Java source may have.
class Solution {
    String a = "\ud800\q\u12";
    char c = '\ ';
    int # = 0b2, $\u0000 = 0x, \u202ex\u202c = 1__;

    long total(int[] numbers) {
        return 0;
    }
}
