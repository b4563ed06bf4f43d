// expect: CE
// An array of three hundred dimensions; 255 is the most that the JVM knows.
class Solution {
    long total(int[] numbers) {
        Object o = new int
        //{{BOMB 300 x [1]}}
        ;
        return 0;
    }
}
