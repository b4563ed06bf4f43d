// expect: CE
// Twenty thousand calls on the result of the call before.
class Solution {
    long total(int[] numbers) {
        return new StringBuilder()
        //{{BOMB 20000 x .append(1)}}
        .length();
    }
}
