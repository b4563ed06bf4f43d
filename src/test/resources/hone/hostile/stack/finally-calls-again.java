// expect: TLE
// Calls itself in try and in finally: after the overflow the tree of calls is walked, which would take for ever.
class Solution {
    long total(int[] numbers) {
        try {
            return total(numbers);
        } finally {
            total(numbers);
        }
    }
}
