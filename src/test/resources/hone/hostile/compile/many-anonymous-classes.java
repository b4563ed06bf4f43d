// expect: CE
// Five thousand anonymous classes in one method.
class Solution {
    long total(int[] numbers) {
        Object[] all = {
            //{{BOMB 5000 x new Object() {}, }}
        };
        return all.length;
    }
}
