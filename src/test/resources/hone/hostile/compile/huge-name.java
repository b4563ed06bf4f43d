// expect: CE
// A name of eighty thousand characters.
class Solution {
    long total(int[] numbers) {
        int
        //{{BOMB 20000 x name}}
        = 1;
        return 0;
    }
}
