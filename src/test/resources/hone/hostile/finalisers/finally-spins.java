// expect: TLE
// Returns the right answer, if only finally came to an end.
class Solution {
    long total(int[] numbers) {
        long sum = 0;
        try {
            for (int n : numbers) sum += n;
            return sum;
        } finally {
            while (sum != 0 || numbers.length >= 0) sum++;
        }
    }
}
