// expect: CE
// Two thousand returns lead through one long finally.
class Solution {
    long total(int[] numbers) {
        int n = numbers.length;
        try {
            //{{BOMB 2000 x if (n == %i) return %j; }}
        } finally {
            //{{BOMB 2000 x n += %i; }}
        }
        return n;
    }
}
