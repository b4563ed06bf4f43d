// expect: CE
// Every finally is copied to each way out, and twenty within one another make a million copies.
class Solution {
    long total(int[] numbers) {
        int n = 0;
        //{{BOMB 20 x try { n++; if (n > 90) return n; } finally { }}
        //{{BOMB 20 x } }}
        return n;
    }
}
