// expect: CE
// Switch expressions as the values of switch expressions, two hundred deep.
class Solution {
    long total(int[] numbers) {
        int n = numbers.length;
        return
        //{{BOMB 200 x switch (n + %i) { case 0 -> %j; default -> }}
        0;
        //{{BOMB 200 x };}}
    }
}
