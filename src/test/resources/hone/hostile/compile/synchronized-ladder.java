// expect: CE
// A hundred and fifty monitors within one another with hundreds of ways out: the exception tables outgrow the method.
class Solution {
    long total(int[] numbers) {
        int n = numbers.length;
        //{{BOMB 150 x synchronized (this) { }}
        //{{BOMB 300 x if (n == %i) return %j; }}
        //{{BOMB 150 x } }}
        return n;
    }
}
