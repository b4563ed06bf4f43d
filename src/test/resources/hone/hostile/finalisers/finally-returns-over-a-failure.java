// expect: AC
// A return in finally throws away the exception, as Java says it does.
class Solution {
    @SuppressWarnings("finally")
    long total(int[] numbers) {
        long sum = 0;
        int i = 0;
        try {
            while (true) sum += numbers[i++];
        } finally {
            return sum;
        }
    }
}
