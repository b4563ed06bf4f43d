// expect: RTE; line: 4
// Its class cannot be initialised: the index is out of bounds, and that is what is told.
class Solution {
    static final int FIRST = new int[3][4].length + new int[0].clone()[1];

    long total(int[] numbers) {
        return FIRST;
    }
}
