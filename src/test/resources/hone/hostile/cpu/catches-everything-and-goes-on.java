// expect: TLE
// Whatever is thrown into it, it catches and begins again.
class Solution {
    long total(int[] numbers) {
        while (true) {
            try {
                int i = 0;
                while (true) numbers[i++]++;
            } catch (Throwable t) {
                continue;
            }
        }
    }
}
