// expect: TLE
// Tenths never add up to exactly one, in a do loop with a label that goes on.
class Solution {
    long total(int[] numbers) {
        long sum = 0;
        double x = 0;
        again:
        do {
            x += 0.1;
            for (int n : numbers) {
                if (n > 1e9) continue again;
                sum += n;
            }
        } while (x != 1.0);
        return sum;
    }
}
