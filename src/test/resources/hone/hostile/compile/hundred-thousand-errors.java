// expect: CE; line: 5
// Nothing but mistakes, seventy thousand of them.
class Solution {
    long total(int[] numbers) {
        //{{BOMB 70000 x y;}}
        return 0;
    }
}
