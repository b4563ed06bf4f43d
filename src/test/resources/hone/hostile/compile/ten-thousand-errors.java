// expect: CE; line: 5
// Nothing but mistakes, ten thousand of them.
class Solution {
    long total(int[] numbers) {
        //{{BOMB 10000 x y;}}
        return 0;
    }
}
