// expect: AC
// A table of five thousand numbers, as somebody writes who computed the answers beforehand.
class Solution {
    static final int[] TABLE = {
        //{{BOMB 5000 x %i,}}
    };

    long total(int[] numbers) {
        long sum = TABLE[0];
        for (int n : numbers) sum += n;
        return sum;
    }
}
