// expect: CE
// A list of lists of lists, three thousand deep.
class Solution {
    long total(int[] numbers) {
        //{{BOMB 3000 x List<}}
        String
        //{{BOMB 3000 x > }}
        lists = null;
        return 0;
    }
}
