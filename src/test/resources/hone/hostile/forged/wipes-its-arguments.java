// expect: AC
// Wipes the array that it was given before it returns.
class Solution {
    long total(int[] numbers) {
        long total = 0;
        for (int i = 0; i < numbers.length; i++) {
            total += numbers[i];
            numbers[i] = Integer.MIN_VALUE;
        }
        return total;
    }
}
