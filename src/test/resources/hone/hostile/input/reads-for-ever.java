// expect: AC
// Waits for a line of input, of which a function has none.
class Solution {
    long total(int[] numbers) throws IOException {
        int read = 0;
        while (System.in.read() >= 0) {
            read++;
        }
        return read == 0 && System.in.available() == 0 ? Arrays.stream(numbers).asLongStream().sum() : -1;
    }
}
