// expect: TLE
// A tired person's loop: a byte never reaches two hundred.
class Solution {
    long total(int[] numbers) {
        long sum = 0;
        for (byte i = 0; i < 200; i++) {
            if (i >= 0 && i < numbers.length) sum += numbers[i];
        }
        return sum;
    }
}
