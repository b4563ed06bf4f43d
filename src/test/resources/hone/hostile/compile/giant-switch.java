// expect: CE
// A switch of nine thousand cases, too large for one method.
class Solution {
    long total(int[] numbers) {
        switch (numbers.length) {
            //{{BOMB 9000 x case %i: return %jL;}}
        }
        return 0;
    }
}
