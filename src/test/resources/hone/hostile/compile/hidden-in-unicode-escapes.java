// expect: CE
// Brackets written as unicode escapes, so that nobody who looks at the characters counts them.
class Solution {
    long total(int[] numbers) {
        return
        //{{BOMB 5000 x \u0028\uu0028}}
        1
        //{{BOMB 5000 x \u0029\uuu0029}}
        ;
    }
}
