// expect: TLE
// Catches the StackOverflowError and tries again, for ever.
class Solution {
    long total(int[] numbers) {
        while (true) {
            try {
                return down(0);
            } catch (StackOverflowError e) {
                System.out.print('.');
            }
        }
    }

    private long down(long n) {
        return down(n + 1) + 1;
    }
}
