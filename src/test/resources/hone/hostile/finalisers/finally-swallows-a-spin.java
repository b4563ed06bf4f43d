// expect: TLE
// A loop in a finally in a loop, each of which breaks the other's way out.
class Solution {
    @SuppressWarnings("finally")
    long total(int[] numbers) {
        outer:
        while (true) {
            try {
                return numbers[numbers.length];
            } catch (RuntimeException e) {
                throw new Error(e);
            } finally {
                continue outer;
            }
        }
    }
}
