// expect: CE
// A table of forty thousand numbers, whose initialiser does not fit into one method.
class Solution {
    static final int[] TABLE = {
        //{{BOMB 40000 x %i,}}
    };

    long total(int[] numbers) {
        return TABLE[numbers.length];
    }
}
