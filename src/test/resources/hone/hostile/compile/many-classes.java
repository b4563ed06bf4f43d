// expect: CE
// Twelve thousand classes.
//{{BOMB 12000 x class C%i {} }}
class Solution {
    long total(int[] numbers) {
        return 0;
    }
}
