// expect: CE; line: 5
// Three thousand blocks within one another.
class Solution {
    long total(int[] numbers) {
        //{{BOMB 3000 x { int v%i = %i; }}
        //{{BOMB 3000 x } }}
        return 0;
    }
}
