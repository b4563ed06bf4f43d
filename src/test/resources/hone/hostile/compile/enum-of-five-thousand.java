// expect: CE
// An enum of five thousand constants, whose static initialiser is too large.
class Solution {
    enum Many {
        //{{BOMB 5000 x E%i,}}
    }

    long total(int[] numbers) {
        return Many.values().length;
    }
}
