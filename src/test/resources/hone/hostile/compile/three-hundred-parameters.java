// expect: CE
// A constructor of three hundred parameters, more than a method of the JVM can have.
class Solution {
    Solution(
        //{{BOMB 300 x long p%i,}}
        long last
    ) {}

    Solution() {}

    long total(int[] numbers) {
        return 0;
    }
}
