// expect: CE
// Local classes in methods of local classes, sixty deep, each capturing what stands around all of them.
class Solution {
    long total(int[] numbers) {
        //{{BOMB 60 x int v%i = %i; class L%i { int get() { }}
        return v0 + v59;
        //{{BOMB 60 x } } }}
        return 0;
    }
}
