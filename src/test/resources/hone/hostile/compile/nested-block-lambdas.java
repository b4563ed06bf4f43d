// expect: CE
// Lambdas with blocks and declarations, a thousand deep.
class Solution {
    long total(int[] numbers) {
        Runnable r = null;
        //{{BOMB 1000 x r = () -> { int v%i = 0; Runnable q%i; q%i = }}
        null;
        //{{BOMB 1000 x };}}
        return 0;
    }
}
