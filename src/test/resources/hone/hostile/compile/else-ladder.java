// expect: CE; line: 5
// An else-if ladder with four thousand rungs.
class Solution {
    long total(int[] n) {
        //{{BOMB 4000 x if (n.length == %i) { return %j; } else }}
        return 0;
    }
}
